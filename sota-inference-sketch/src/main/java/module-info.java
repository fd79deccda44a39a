/** The built-in illustrator: pictures from words with no model file. */
module dev.sota.inference.sketch {
    requires transitive dev.sota.api;
    requires java.desktop;

    exports dev.sota.inference.sketch;

    provides dev.sota.spi.ImageGeneratorProvider with
            dev.sota.inference.sketch.SketchImageGeneratorProvider;
}
