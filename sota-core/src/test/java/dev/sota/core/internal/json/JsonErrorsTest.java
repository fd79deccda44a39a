package dev.sota.core.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Document;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Manifest;
import dev.sota.api.Preset;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.Timeline;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a document is an error of kind REQUEST that says where; nothing else ever comes out. */
class JsonErrorsTest {

    private final JsonCodec codec = new JsonCodec();

    private String fault(String text, Class<? extends Document> type) {
        GenerationException e = assertThrows(GenerationException.class, () -> codec.decode(text, type));
        assertEquals(Kind.REQUEST, e.kind(), e.toString());
        assertFalse(e.remedy().isEmpty());
        assertTrue(e.getMessage().endsWith("."), e.getMessage());
        return e.getMessage();
    }

    private String request(String members) {
        return fault("{\"script\": \"x\", " + members + "}", GenerationRequest.class);
    }

    private static void contains(String part, String message) {
        assertTrue(message.contains(part), message);
    }

    @Test
    void errorsNameTheMember() {
        String board = "{\"scenes\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}, {\"id\": \"d\", %s}]}";
        contains("'scenes[3].mood'", fault(String.format(board, "\"mood\": \"grumpy\""), Storyboard.class));
        contains("NEUTRAL, CALM", fault(String.format(board, "\"mood\": \"grumpy\""), Storyboard.class));
        contains("'scenes[3].narration'", fault(String.format(board, "\"narration\": 5"), Storyboard.class));
        contains("'scenes[3].volume'", fault(String.format(board, "\"volume\": 5"), Storyboard.class));
        String inRequest = "{\"storyboard\": {\"scenes\": [{\"id\": 7}]}}";
        contains("'storyboard.scenes[0].id'", fault(inRequest, GenerationRequest.class));
        contains("'options.a'", request("\"options\": {\"a\": 1}"));
    }

    @Test
    void whatIsNotKnownIsAnErrorThatListsWhatIs() {
        String message = request("\"musik\": true");
        contains("'musik'", message);
        contains("music", message);
        contains("script", message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"text\": \"y\"", "\"source\": \"SCRIPT\""})
    void membersThatTheSourcesReplaceAreNotKnown(String member) {
        contains("there is no such member", request(member));
    }

    @Test
    void aRequestHasExactlyOneSource() {
        contains("exactly one of script, prompt and storyboard", fault("{}", GenerationRequest.class));
        contains("exactly one", request("\"prompt\": \"y\""));
        contains("'script'", fault("{\"script\": null}", GenerationRequest.class));
    }

    @Test
    void wrongTypesAreNamed() {
        contains("'music' cannot be used: it must be true or false", request("\"music\": \"yes\""));
        contains("'seed' cannot be used: it must be a whole number", request("\"seed\": 1.5"));
        contains("'seed' cannot be used: it must be a whole number", request("\"seed\": \"1\""));
        contains("'speechRate' cannot be used: it must be a number", request("\"speechRate\": true"));
        contains("'title' cannot be used: it must be text in quotes", request("\"title\": [1]"));
        contains("'options' cannot be used: it must be an object", request("\"options\": []"));
        contains("'scenes' cannot be used: it must be a list", fault("{\"scenes\": {}}", Storyboard.class));
        contains("it must be an object", fault("[]", Storyboard.class));
        contains("it must be an object", fault("null", Storyboard.class));
        contains("'scenes[0]' cannot be used", fault("{\"scenes\": [null]}", Storyboard.class));
    }

    @Test
    void whatCannotBeReadIsNamed() {
        contains("'timeout'", request("\"timeout\": \"soon\""));
        contains("'timeout'", request("\"timeout\": \"PT99999999999999999999H\""));
        contains("'language'", request("\"language\": \"not a language!\""));
        contains("'output'", request("\"output\": \"a\\u0000b\""));
    }

    @Test
    void whatIsMissingIsNamed() {
        contains("'height'", fault("{\"id\": \"p\", \"width\": 640}", Preset.class));
        contains("'scenes[0].id'", fault("{\"scenes\": [{\"narration\": \"x\"}]}", Storyboard.class));
        contains("'request'", fault("{\"sotaVersion\": \"1\", \"correlationId\": \"x\"}", Manifest.class));
        contains(
                "'chapters[0].title'",
                fault(
                        "{\"width\": 64, \"height\": 64, \"frameRate\": 24, \"sampleRate\": 48000, \"frames\": 1,"
                                + " \"chapters\": [{\"startFrame\": 0, \"frames\": 1}]}",
                        Timeline.class));
    }

    @Test
    void valuesOutOfRangeSayWhatTheRangeIs() {
        contains("0.5 to 2", request("\"speechRate\": 3"));
        contains("0.5 to 2", request("\"speechRate\": \"NaN\""));
        contains("longer than nothing", request("\"timeout\": \"PT0S\""));
        contains("64 to 3840", fault("{\"id\": \"p\", \"width\": 65, \"height\": 64}", Preset.class));
        contains("no scene", fault("{\"scenes\": []}", Storyboard.class));
        contains("the id 'a'", fault("{\"scenes\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}", Storyboard.class));
    }

    @Test
    void hugeNumbersAreErrorsAndNotSurprises() {
        contains("'seed'", request("\"seed\": 9223372036854775808"));
        contains("'width'", fault("{\"id\": \"p\", \"width\": 4294967360, \"height\": 64}", Preset.class));
        request("\"seed\": 1e999999999");
        request("\"speechRate\": 1e400");
        request("\"speechRate\": " + "9".repeat(400));
        request("\"speechRate\": -1e-400000000000");
        request("\"seed\": " + "9".repeat(5000));
    }

    @Test
    void aKeyThatStandsTwiceIsAnError() {
        contains("line 1", request("\"seed\": 1, \"seed\": 2"));
    }

    @Test
    void whatComesAfterTheDocumentIsAnError() {
        contains("not valid JSON", fault("{\"script\": \"x\"} {}", GenerationRequest.class));
        contains("not valid JSON", fault("{\"script\": \"x\"} x", GenerationRequest.class));
    }

    @Test
    void malformedTextIsLocated() {
        String message = fault("{\n  \"script\": \"x\",\n  \"seed\": 00\n}", GenerationRequest.class);
        contains("The generation request is not valid JSON at line 3, column", message);
        contains("not valid JSON at line 1", fault("{", Storyboard.class));
        contains("not valid JSON", fault("{'script': 'x'}", GenerationRequest.class));
        contains("not valid JSON", fault("{\"script\": \"a\nb\"}", GenerationRequest.class));
        fault("", GenerationRequest.class);
        fault("   ", GenerationRequest.class);
        fault("<xml/>", GenerationRequest.class);
    }

    @Test
    void tooDeepNestingIsAnError() {
        String deep = "[".repeat(5000) + "]".repeat(5000);
        contains("not valid JSON", request("\"options\": " + deep));
        contains("not valid JSON", fault("{\"scenes\":".repeat(40) + "1" + "}".repeat(40), Storyboard.class));
    }

    @Test
    void tooLargeTextIsAnError() {
        contains("not valid JSON", request("\"title\": \"" + "x".repeat((4 << 20) + 1) + "\""));
        contains("not valid JSON", request(" ".repeat(33 << 20) + "\"seed\": 1"));
    }

    @Provide
    Arbitrary<GenerationRequest> requests() {
        return Documents.requests();
    }

    @Property(tries = 300)
    void brokenDocumentsAreOnlyEverTypedErrors(
            @ForAll("requests") GenerationRequest request,
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll @IntRange(max = 12) int with) {
        String text = codec.encode(request);
        int cut = at % text.length();
        List<String> pieces = List.of("", "{", "}", "[", "]", "\"", ",", ":", "1e999", "null", "\\", "-", "true");
        String broken = text.substring(0, cut) + pieces.get(with) + text.substring(cut + 1);
        try {
            codec.decode(broken, GenerationRequest.class);
        } catch (GenerationException e) {
            assertEquals(Kind.REQUEST, e.kind());
        }
    }
}
