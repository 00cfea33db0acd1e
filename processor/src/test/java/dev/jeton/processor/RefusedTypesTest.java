package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Beside a finding there is no message of javac about code that was never generated. */
class RefusedTypesTest {
    private static final String HEADER = "package sample; import dev.jeton.annotation.Json; import java.util.*;\n";
    private static final String VIEW = HEADER + "@Json(view = true) ";

    /** The names of the files that were generated, also where the compiler gives none of them out. */
    private final Map<String, List<String>> generated = new TreeMap<>();

    private List<String> errorsOf(String... sources) {
        List<String> others = new ArrayList<>();
        Compiler compiler = Compiler.javac()
                .withProcessors(
                        new WithFiler(new JsonProcessor(), filer -> new CountingFiler(filer, generated, others)));
        return CompiledSources.of(compiler, sources).compilation().errors().stream()
                .map(message -> message.getMessage(Locale.ROOT))
                .toList();
    }

    private void assertOneFinding(String... sources) {
        List<String> errors = errorsOf(sources);
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0)).matches("(?s)J\\d{3}: .*");
    }

    @Test
    void viewsThatReferToARefusedOneAreLeftOut() {
        assertOneFinding(
                HEADER + "@Json record Bare(String text) {}",
                VIEW + "record Refused(Bare bare) {}",
                VIEW + "record User(Refused refused, int number) {}",
                VIEW + "record UserOfUser(List<Map<String, User>> users) {}",
                VIEW + "record Free(String text, Free next) {}");

        assertThat(generated.keySet()).containsExactly("sample.BareCodec", "sample.FreeCodec", "sample.FreeView");
    }

    @Test
    void codecsThatReferToARefusedOneAreLeftOutInWhateverTheyHoldIt() {
        assertOneFinding(
                HEADER + "@Json record Refused(Thread thread) {}",
                HEADER + "@Json record Directly(Refused value) {}",
                HEADER + "@Json record InArray(Refused[] values) {}",
                HEADER + "@Json record InOptional(Optional<Refused> value) {}",
                HEADER + "@Json record InMap(Map<String, List<Refused>> values) {}",
                HEADER + "@Json record Free(List<String> values) {}");

        assertThat(generated.keySet()).containsExactly("sample.FreeCodec");
    }

    @Test
    void enumsThatAreRefusedTakeTheirUsersAlong() {
        assertOneFinding(
                HEADER + "@Json(view = true) enum Color { RED }",
                HEADER + "@Json record Known(Color color) {}",
                HEADER + "@Json record Open(dev.jeton.OpenEnum<Color> color) {}");

        assertThat(generated).isEmpty();
    }

    @Test
    void typesThatReferToEachOtherAreLeftOutTogether() {
        assertOneFinding(
                VIEW + "record First(Second second) {}", VIEW + "record Second(First first, Thread thread) {}");

        assertThat(generated).isEmpty();
    }

    @Test
    void warningsLeaveNothingOut() {
        assertThat(errorsOf(
                        HEADER + "@Json record Secretive(@Json.Secret String secret) {}",
                        HEADER + "@Json record User(Secretive value) {}"))
                .isEmpty();
        assertThat(generated).hasSize(2);
    }
}
