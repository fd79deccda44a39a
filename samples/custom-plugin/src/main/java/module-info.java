/** A third party's image engine: stripes in the colours of a prompt. */
module com.example.stripes {
    requires dev.sota.api;

    provides dev.sota.spi.ImageGeneratorProvider with
            com.example.stripes.StripesProvider;
}
