package dev.sota.voice.mary.internal.hmm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.voice.mary.internal.context.Feature;
import dev.sota.voice.mary.internal.context.Symbols;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import marytts.cart.CART;
import marytts.cart.LeafNode.PdfLeafNode;
import marytts.cart.io.HTSCARTReader;
import marytts.features.FeatureDefinition;
import marytts.features.FeatureVector;
import marytts.htsengine.HMMData.PdfFileFormat;
import marytts.htsengine.PhoneTranslator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readers of the voice's files against MaryTTS's, and against damage. */
class VoiceModelTest {

    private static final String FOLDER = "/marytts/voice/CmuSltHsmm/";
    private static final byte[] TREES = file("tree-str.inf");
    private static final byte[] LEAVES = file("str.pdf");

    private static byte[] file(String name) {
        try (InputStream in = VoiceModelTest.class.getResourceAsStream(FOLDER + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    private static Map<String, String> phones() {
        Map<String, String> phones = new HashMap<>();
        for (String line : text("trickyPhones.txt").split("\n")) {
            phones.put(line.split(" ")[1], line.split(" ")[0]);
        }
        return phones;
    }

    @ParameterizedTest
    @CsvSource({
        "tree-dur.inf,dur.pdf,dur,1",
        "tree-lf0.inf,lf0.pdf,lf0,5",
        "tree-mgc.inf,mgc.pdf,mgc,5",
        "tree-str.inf,str.pdf,str,5"
    })
    void everyTreeDecidesAsTheReference(String trees, String leaves, String format, int states) throws Exception {
        FeatureDefinition definition = new FeatureDefinition(
                new BufferedReader(new StringReader(text("cmu_us_arctic_slt_b0487.pfeats"))), false);
        PhoneTranslator names = new PhoneTranslator(new ByteArrayInputStream(file("trickyPhones.txt")));
        CART[] reference = new HTSCARTReader()
                .load(
                        states,
                        new ByteArrayInputStream(file(trees)),
                        new ByteArrayInputStream(file(leaves)),
                        PdfFileFormat.valueOf(format),
                        definition,
                        names);
        Symbols symbols = new Symbols();
        DecisionTree[] ours =
                new TreeReader(symbols, phones()).read(file(trees), states, Distributions.read(file(leaves), states));
        Random random = new Random(7);
        for (int n = 0; n < 3000; n++) {
            byte[] values = new byte[definition.getNumberOfByteFeatures()];
            int[] row = new int[Feature.values().length];
            for (Feature feature : Feature.values()) {
                int index = definition.getFeatureIndex(feature.name().toLowerCase(Locale.ROOT));
                values[index] = (byte) random.nextInt(definition.getNumberOfValues(index));
                row[feature.ordinal()] = symbols.add(definition.getFeatureValueAsString(index, values[index]));
            }
            FeatureVector vector = new FeatureVector(values, new short[0], new float[0], 0);
            for (int s = 0; s < states; s++) {
                same((PdfLeafNode) reference[s].interpretToNode(vector, 1), ours[s].leaf(row), format);
            }
        }
    }

    private static void same(PdfLeafNode expected, Gaussian actual, String format) {
        for (int i = 0; i < expected.getVectorSize(); i++) {
            assertEquals(expected.getMean()[i], actual.mean(i));
            assertEquals(expected.getVariance()[i], actual.variance(i));
        }
        if (format.equals("lf0")) {
            assertEquals(expected.getVoicedWeight(), actual.weight());
        }
    }

    @Test
    void theWholeVoiceLoads() throws Exception {
        VoiceModel voice = VoiceModel.load();
        assertTrue(VoiceModel.present());
        assertEquals(105, voice.spectrum().order());
        assertEquals(15, voice.excitation().order());
        assertEquals(VoiceModel.STATES, voice.spectrum().trees().size());
    }

    @Property(tries = 100)
    void refusesLeavesThatBreakOff(@ForAll @IntRange(min = 0, max = 67_471) int length) {
        assertThrows(IOException.class, () -> Distributions.read(Arrays.copyOf(LEAVES, length), 5));
    }

    /** A damaged file is read or refused, and what is read can be asked. */
    @Property(tries = 300)
    void standsDamagedFiles(@ForAll @IntRange(min = 0, max = 32_113) int at, @ForAll byte value) throws Exception {
        byte[] leaves = LEAVES.clone();
        leaves[at % 40] ^= value;
        byte[] trees = TREES.clone();
        trees[at] = value;
        try {
            Distributions.read(leaves, 5);
        } catch (IOException e) {
            assertEquals(IOException.class, e.getClass());
        }
        try {
            for (DecisionTree tree :
                    new TreeReader(new Symbols(), phones()).read(trees, 5, Distributions.read(LEAVES, 5))) {
                tree.leaf(new int[Feature.values().length]);
            }
        } catch (IOException e) {
            assertEquals(IOException.class, e.getClass());
        }
    }
}
