package dev.sota.audio.internal.text.english;

import dev.sota.api.GenerationException;
import dev.sota.audio.internal.text.Tokenizer;
import dev.sota.audio.internal.text.WrittenToken;
import dev.sota.spi.Boundary;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import dev.sota.spi.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes English out in words of the letters a to z and apostrophes. Words in other scripts stay as they are, so that a
 * voice can say which ones it does not know. Takes time linear in the length of the text. Immutable.
 */
final class EnglishTextNormalizer implements TextNormalizer {
    private final Reader reader = new Reader();

    @Override
    public SpokenText normalize(String text, Locale language) {
        if (!isEnglish(language)) {
            throw GenerationException.request("The English text normalizer was asked for the language '"
                            + language.toLanguageTag() + "'.")
                    .remedy("Set the language of the request to English, or add a normalizer for that language.")
                    .build();
        }
        List<WrittenToken> written = Tokenizer.tokens(text);
        List<Piece> list = new ArrayList<>(written.size());
        for (WrittenToken token : written) {
            list.add(Piece.of(text.substring(token.start(), token.end())));
        }
        Pieces pieces = Pieces.of(list);
        List<SpokenToken> spoken = new ArrayList<>(written.size());
        Boundary boundary = Boundary.NONE;
        for (int i = 0; i < written.size(); i++) {
            WrittenToken token = written.get(i);
            List<String> words = Words.clean(reader.read(pieces, i));
            boundary = SentenceEnds.after(pieces, i, token.gap(), boundary);
            spoken.add(new SpokenToken(token.start(), token.end(), words, boundary));
        }
        return new SpokenText(text, language, spoken);
    }

    static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
