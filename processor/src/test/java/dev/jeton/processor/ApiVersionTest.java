package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.testing.compile.Compiler;
import dev.jeton.codegen.Api;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A codec whose runtime is of another release says so at once, in one error that names both versions. */
class ApiVersionTest {
    private static final String GRANT = """
            package sample;

            @dev.jeton.annotation.Json(view = true)
            record Grant(String accessToken, Kind kind) {}
            """;

    private static final String KIND = """
            package sample;

            @dev.jeton.annotation.Json
            enum Kind { BEARER, MAC }
            """;

    private static final List<String> USES = List.of(
            "GrantCodec.INSTANCE.read(\"{}\");",
            "KindCodec.INSTANCE.toBytes(Kind.BEARER);",
            "new GrantView().parse(new byte[] {'{', '}'});");

    private static CompiledSources use(String use, int version) {
        Map<String, String> generated =
                CompiledSources.of(GRANT, KIND).assertClean().generated();
        String call = "Api.require(" + Api.VERSION + ");";
        List<String> codecs = List.of(generated.get("sample/GrantCodec.java"), generated.get("sample/KindCodec.java"));
        for (String codec : codecs) {
            assertThat(codec).contains(call);
        }
        return CompiledSources.of(
                Compiler.javac().withOptions("-proc:none"),
                GRANT,
                KIND,
                codecs.get(0).replace(call, "Api.require(" + version + ");"),
                codecs.get(1).replace(call, "Api.require(" + version + ");"),
                generated.get("sample/GrantView.java"),
                "package sample;\npublic class Main { public static void run() { " + use + " } }");
    }

    @Test
    void codecsOfThisReleaseRun() throws ReflectiveOperationException {
        for (String use : USES) {
            use(use, Api.VERSION).run("sample.Main");
        }
    }

    @Test
    void codecsAndViewsOfAnotherReleaseNameBothVersions() {
        for (String use : USES) {
            for (int version : new int[] {Api.VERSION + 1, 0}) {
                CompiledSources compiled = use(use, version);
                Throwable error = assertThrows(InvocationTargetException.class, () -> compiled.run("sample.Main"))
                        .getCause();
                assertWithMessage(use).that(error).isInstanceOf(IncompatibleClassChangeError.class);
                assertThat(error.getClass()).isEqualTo(IncompatibleClassChangeError.class);
                assertThat(error)
                        .hasMessageThat()
                        .contains("code generated for version " + version
                                + " of the API of jeton-runtime, which is version " + Api.VERSION + " here");
                assertThat(error)
                        .hasMessageThat()
                        .contains(
                                version > Api.VERSION ? "use the release of jeton-runtime" : "generate the code anew");
            }
        }
    }
}
