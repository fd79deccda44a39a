package dev.sota.inference.onnx.internal.text;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * CLIP's byte-pair tokenizer: Radford et al., "Learning transferable visual models from natural language supervision",
 * 2021 (arXiv:2103.00020), with the text handling of transformers (Apache-2.0). Immutable and thread-safe.
 */
public final class ClipTokenizer {

    private static final Pattern WORD = Pattern.compile(
            "<\\|startoftext\\|>|<\\|endoftext\\|>|'s|'t|'re|'ve|'m|'ll|'d|\\p{L}+|\\p{N}|[^\\s\\p{L}\\p{N}]+",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Vocabulary vocabulary;
    private final BytePairEncoder encoder;
    private final SpecialTokens special;
    private final AddedTokens specials;
    private final AddedTokens learned;

    private ClipTokenizer(
            Vocabulary vocabulary,
            BytePairEncoder encoder,
            SpecialTokens special,
            AddedTokens specials,
            AddedTokens learned) {
        this.vocabulary = vocabulary;
        this.encoder = encoder;
        this.special = special;
        this.specials = specials;
        this.learned = learned;
    }

    /**
     * Reads a tokenizer.
     *
     * @param folder where {@code vocab.json} and {@code merges.txt} are, and what configures them
     * @return the tokenizer
     */
    public static ClipTokenizer read(Path folder) {
        SpecialTokens special = SpecialTokens.read(folder);
        Vocabulary vocabulary = Vocabulary.read(folder.resolve("vocab.json"));
        Map<String, int[]> ids = new HashMap<>();
        for (String token : new String[] {special.start(), special.end(), special.pad(), special.unknown()}) {
            ids.put(token, new int[] {vocabulary.required(token)});
        }
        Merges merges = Merges.read(folder.resolve("merges.txt"), vocabulary);
        BytePairEncoder encoder = new BytePairEncoder(vocabulary, merges, vocabulary.required(special.unknown()));
        return new ClipTokenizer(vocabulary, encoder, special, AddedTokens.of(ids), AddedTokens.of(Map.of()));
    }

    /**
     * This tokenizer with tokens for learned concepts (Gal et al., "An image is worth one word", 2022, arXiv:2208.01618).
     *
     * @param tokens each placeholder with the numbers of its embeddings, beyond those of the vocabulary
     * @return a tokenizer that knows them in any case of letters
     */
    public ClipTokenizer with(Map<String, int[]> tokens) {
        Map<String, int[]> normal = new HashMap<>();
        tokens.forEach((token, ids) -> normal.put(Normalizer.normal(token), ids));
        return new ClipTokenizer(vocabulary, encoder, special, specials, AddedTokens.of(normal));
    }

    /**
     * Tokens that no text has: the letters of bytes that are in no lower-case text in UTF-8 (capital letters of ASCII, and
     * what RFC 3629 leaves out), each also as the end of a word. Merges only join what texts have.
     *
     * @return their numbers in order
     */
    public int[] unused() {
        return IntStream.concat(
                        IntStream.rangeClosed('A', 'Z'),
                        IntStream.concat(IntStream.of(0xc0, 0xc1), IntStream.rangeClosed(0xf5, 0xff)))
                .mapToObj(b -> String.valueOf(ByteAlphabet.letter((byte) b)))
                .flatMap(letter -> Stream.of(letter, letter + "</w>"))
                .flatMap(token -> Stream.ofNullable(vocabulary.id(token)))
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /**
     * How many rows a table of all tokens has at least.
     *
     * @return one more than the largest number
     */
    public int rows() {
        return vocabulary.rows();
    }

    /**
     * How many tokens the text encoder reads at once, start and end included.
     *
     * @return 77 in all known models
     */
    public int maxLength() {
        return special.maxLength();
    }

    /**
     * The tokens of a text alone, however many.
     *
     * @param text any text
     * @return its tokens, without start, end and padding
     */
    public int[] tokens(String text) {
        IntStream.Builder ids = IntStream.builder();
        specials.split(
                text,
                ids::add,
                raw -> learned.split(Normalizer.normal(raw), ids::add, rest -> {
                    Matcher words = WORD.matcher(rest);
                    while (words.find()) {
                        words(words.group(), ids);
                    }
                }));
        return ids.build().toArray();
    }

    /** Encodes a word. What only spells a special token, in other letters than its own, is three words. */
    private void words(String word, IntStream.Builder ids) {
        if (word.startsWith("<|") && word.endsWith("text|>")) {
            words("<|", ids);
            words(word.substring(2, word.length() - 2), ids);
            words("|>", ids);
            return;
        }
        Arrays.stream(encoder.encode(ByteAlphabet.write(word))).forEach(ids::add);
    }

    /**
     * A text as the text encoder reads it.
     *
     * @param text any text
     * @return its tokens framed, cut and padded, and what was cut
     */
    public Encoding encode(String text) {
        int[] tokens = tokens(text);
        int room = maxLength() - 2;
        String cut = tokens.length > room ? decode(Arrays.copyOfRange(tokens, room, tokens.length)) : "";
        return new Encoding(frame(tokens, 0, Math.min(tokens.length, room)), cut);
    }

    /** Tokens between the start and the end token, padded to the full length. */
    int[] frame(int[] tokens, int from, int to) {
        int[] framed = new int[maxLength()];
        Arrays.fill(framed, vocabulary.required(special.pad()));
        framed[0] = vocabulary.required(special.start());
        System.arraycopy(tokens, from, framed, 1, to - from);
        framed[to - from + 1] = vocabulary.required(special.end());
        return framed;
    }

    /**
     * The text of tokens, as far as they tell it: lower case, a space after each word.
     *
     * @param ids tokens
     * @return their text
     */
    public String decode(int... ids) {
        StringBuilder letters = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int id : ids) {
            String token = vocabulary.token(id);
            if (specials.contains(token)) {
                continue;
            }
            boolean last = token.endsWith("</w>");
            letters.append(token, 0, token.length() - (last ? 4 : 0));
            if (last) {
                text.append(ByteAlphabet.read(letters.toString())).append(' ');
                letters.setLength(0);
            }
        }
        return text.append(ByteAlphabet.read(letters.toString())).toString().strip();
    }
}
