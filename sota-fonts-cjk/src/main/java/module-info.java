/** Fonts for Chinese and Japanese. */
module dev.sota.fonts.cjk {
    requires transitive dev.sota.api;
    requires static java.desktop;
    requires static org.jspecify;

    exports dev.sota.fonts.cjk;

    provides dev.sota.spi.FontSource with
            dev.sota.fonts.cjk.CjkFonts;
}
