package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** Beside a finding there is no message of javac about code that was never generated. */
class RefusedTypesTest {
    private static final String HEADER = "package sample; import dev.jeton.annotation.Json; import java.util.*;\n";
    private static final String VIEW = HEADER + "@Json(view = true) ";

    private static List<String> errorsOf(CompiledSources compiled) {
        return compiled.compilation().diagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .map(message -> message.getMessage(Locale.ROOT))
                .toList();
    }

    private static CompiledSources compiled(String... sources) {
        return CompiledSources.of(sources);
    }

    private static void assertOneFinding(CompiledSources compiled) {
        List<String> errors = errorsOf(compiled);
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0)).matches("(?s)J\\d{3}: .*");
    }

    @Test
    void viewsThatReferToARefusedOneAreLeftOut() {
        CompiledSources compiled = compiled(
                HEADER + "@Json record Bare(String text) {}",
                VIEW + "record Refused(Bare bare) {}",
                VIEW + "record User(Refused refused, int number) {}",
                VIEW + "record UserOfUser(List<Map<String, User>> users) {}",
                VIEW + "record Free(String text, Free next) {}");

        assertOneFinding(compiled);
        assertThat(compiled.generated().keySet())
                .containsExactly("sample/BareCodec.java", "sample/FreeCodec.java", "sample/FreeView.java");
    }

    @Test
    void codecsThatReferToARefusedOneAreLeftOutInWhateverTheyHoldIt() {
        CompiledSources compiled = compiled(
                HEADER + "@Json record Refused(Thread thread) {}",
                HEADER + "@Json record Directly(Refused value) {}",
                HEADER + "@Json record InArray(Refused[] values) {}",
                HEADER + "@Json record InOptional(Optional<Refused> value) {}",
                HEADER + "@Json record InMap(Map<String, List<Refused>> values) {}",
                HEADER + "@Json record Free(List<String> values) {}");

        assertOneFinding(compiled);
        assertThat(compiled.generated().keySet()).containsExactly("sample/FreeCodec.java");
    }

    @Test
    void enumsThatAreRefusedTakeTheirUsersAlong() {
        CompiledSources compiled = compiled(
                HEADER + "@Json(view = true) enum Color { RED }",
                HEADER + "@Json record Known(Color color) {}",
                HEADER + "@Json record Open(dev.jeton.OpenEnum<Color> color) {}");

        assertOneFinding(compiled);
        assertThat(compiled.generated()).isEmpty();
    }

    @Test
    void typesThatReferToEachOtherAreLeftOutTogether() {
        CompiledSources compiled = compiled(
                VIEW + "record First(Second second) {}", VIEW + "record Second(First first, Thread thread) {}");

        assertOneFinding(compiled);
        assertThat(compiled.generated()).isEmpty();
    }

    @Test
    void warningsLeaveNothingOut() {
        CompiledSources compiled = compiled(
                HEADER + "@Json record Secretive(@Json.Secret String secret) {}",
                HEADER + "@Json record User(Secretive value) {}");

        assertThat(errorsOf(compiled)).isEmpty();
        assertThat(compiled.generated()).hasSize(2);
    }
}
