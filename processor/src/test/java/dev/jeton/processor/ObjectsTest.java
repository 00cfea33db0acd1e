package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How objects are made that are no records, in the odd corners of Java. */
class ObjectsTest {
    private static final String HEADER = "package sample; import dev.jeton.annotation.Json;\n";

    @Test
    void propertiesMayBeCalledLikeAnythingInGeneratedCode() throws ReflectiveOperationException {
        String names = "object reader source value values member seen thrown Objects String index text target";
        String accessors = List.of(names.split(" ")).stream()
                .map(name ->
                        "private String %1$s; public String get%2$s() { return %1$s; } public void set%2$s(String v) { %1$s = v; }\n"
                                .formatted(name, Character.toUpperCase(name.charAt(0)) + name.substring(1)))
                .collect(Collectors.joining());
        run(HEADER + "@Json(view = true) public class Clash {\n" + accessors + """
                private String a; public String getDefault() { return a; } public void setDefault(String v) { a = v; }
                private String b; public String getURL() { return b; } public void setURL(String v) { b = v; }
                private String c; public String getClassName() { return c; } public void setClassName(String v) { c = v; }
                }""", """
                String json = "{\\"object\\":\\"1\\",\\"Objects\\":\\"2\\",\\"String\\":\\"3\\",\\"default\\":\\"4\\",\\"URL\\":\\"5\\",\\"className\\":\\"6\\"}";
                check(json, ClashCodec.INSTANCE.toJson(ClashCodec.INSTANCE.read(json)));
                ClashView view = new ClashView();
                view.parse(json.getBytes());
                check("4", view.default_().toString());
                check("5", view.URL().toString());
                check(json, ClashCodec.INSTANCE.toJson(view.toValue()));
                """);
    }

    @Test
    void typeVariablesOfSupertypesAreReplaced() throws ReflectiveOperationException {
        run(HEADER + """
                @Json public class Ages extends Holder<java.util.List<Integer>> implements Named<String> {
                  private String label;
                  public String getLabel() { return label; }
                  public void setLabel(String label) { this.label = label; }
                }
                interface Named<N> { N getLabel(); void setLabel(N label); }
                abstract class Holder<T> {
                  private T content;
                  public T getContent() { return content; }
                  public void setContent(T content) { this.content = content; }
                }""", """
                String json = "{\\"content\\":[1,2],\\"label\\":\\"a\\"}";
                check(json, AgesCodec.INSTANCE.toJson(AgesCodec.INSTANCE.read(json)));
                """, "J113");
    }

    @Test
    void settersAreChosenByTheTypeOfTheAccessor() throws ReflectiveOperationException {
        run(HEADER + """
                @Json public class Overloaded {
                  private long at;
                  public long getAt() { return at; }
                  public void setAt(String text) { throw new IllegalStateException(); }
                  public void setAt(Long boxed) { throw new IllegalStateException(); }
                  public Overloaded setAt(long at) throws java.io.IOException { this.at = at; return this; }
                }""", """
                check("{\\"at\\":3}", OverloadedCodec.INSTANCE.toJson(OverloadedCodec.INSTANCE.read("{\\"at\\":3}")));
                """);
    }

    @Test
    void accessorMayReturnANarrowerTypeThanTheParameter() throws ReflectiveOperationException {
        run(HEADER + """
                @Json public final class Narrow {
                  private final java.util.List<String> texts;
                  Narrow(java.util.Collection<String> texts) { this.texts = java.util.List.copyOf(texts); }
                  public java.util.List<String> texts() { return texts; }
                }""", """
                check("{\\"texts\\":[\\"a\\"]}", NarrowCodec.INSTANCE.toJson(NarrowCodec.INSTANCE.read("{\\"texts\\":[\\"a\\"]}")));
                """);
    }

    @Test
    void recordsCanHaveCreatorsAndBuilders() throws ReflectiveOperationException {
        run(HEADER + """
                @Json public record Range(int from, int to, @Json.Ignore int size) {
                  public Range { if (size != to - from) throw new IllegalArgumentException(); }
                  @Json.Creator Range(int from, int to) { this(from, to, to - from); }
                  @Json(builder = Named.Maker.class) record Named(String name) {
                    static Maker maker() { return new Maker(1); }
                    static final class Maker {
                      private String name = "none";
                      private Maker(int any) {}
                      Maker name(String name) { this.name = name; return this; }
                      Named build() { return new Named(name + "!"); }
                    }
                  }
                }""", """
                check(new Range(1, 4, 3), RangeCodec.INSTANCE.read("{\\"to\\":4,\\"from\\":1}"));
                check("none!", Range_NamedCodec.INSTANCE.read("{}").name());
                check("a!", Range_NamedCodec.INSTANCE.read("{\\"name\\":\\"a\\"}").name());
                """);
    }

    @Test
    void annotationsOnAnyPlaceAreReadOnce() throws ReflectiveOperationException {
        run(HEADER + """
                @Json(view = true) public class Everywhere {
                  @Json.Name("1") private String a;
                  private String b, c;
                  final String d;
                  Everywhere(@Json.Name("4") String d) { this.d = d; }
                  public String getA() { return a; }
                  @Json.Name("1") public void setA(String a) { this.a = a; }
                  @Json.Name("2") @Json.Required public String getB() { return b; }
                  public void setB(String b) { this.b = b; }
                  public String getC() { return c; }
                  public void setC(@Json.Name("3") @Json.Default("x") String c) { this.c = c; }
                }""", """
                Everywhere read = EverywhereCodec.INSTANCE.read("{\\"2\\":\\"b\\",\\"4\\":\\"d\\",\\"1\\":\\"a\\"}");
                check("{\\"1\\":\\"a\\",\\"2\\":\\"b\\",\\"3\\":\\"x\\",\\"4\\":\\"d\\"}", EverywhereCodec.INSTANCE.toJson(read));
                """);
    }

    @Test
    void whatIsDeprecatedDoesNotWarnTwice() throws ReflectiveOperationException {
        run(HEADER + """
                @Json(builder = Old.Builder.class) public class Old extends Older {
                  @SuppressWarnings("deprecation") Old(String text) { super(text); }
                  @Deprecated static class Builder {
                    private String text;
                    @Deprecated void setText(String text) { this.text = text; }
                    @Deprecated Old build() { return new Old(text); }
                  }
                }
                abstract class Older {
                  private final String text;
                  Older(String text) { this.text = text; }
                  @Deprecated public String getText() { return text; }
                }""", """
                check("{\\"text\\":\\"a\\"}", OldCodec.INSTANCE.toJson(OldCodec.INSTANCE.read("{\\"text\\":\\"a\\"}")));
                """, "J113");
    }

    @Test
    void factoryThatReturnsNullMakesAnInvalidObject() throws ReflectiveOperationException {
        run(HEADER + """
                @Json public class Nothing {
                  private Nothing() {}
                  @Json.Creator static Nothing make() { return null; }
                }""", """
                try {
                    NothingCodec.INSTANCE.read("{}");
                    throw new AssertionError();
                } catch (dev.jeton.JsonException rejected) {
                    check(dev.jeton.JsonErrorCode.INVALID_OBJECT, rejected.code());
                }
                """);
    }

    @Test
    void copiesAndComputedMethodsAreNoProperties() throws ReflectiveOperationException {
        run(HEADER + """
                @Json public final class Immutable {
                  private final int size;
                  private transient int hash;
                  static int made;
                  Immutable(int size) { this.size = size; }
                  public int size() { return size; }
                  public Immutable copy() { return this; }
                  public Immutable withSize(int size) { return new Immutable(size); }
                  public int hash() { return hash; }
                  public void get() {}
                  public boolean is() { return true; }
                  public int getter() { return 1; }
                  public int issue() { return 1; }
                  public String isText() { return ""; }
                  public <T> T getAny() { return null; }
                  public int getChecked() throws Exception { return 1; }
                  @Override public int hashCode() { return hash; }
                  @Override public boolean equals(Object other) { return this == other; }
                  @Override public String toString() { return ""; }
                }""", """
                check("{\\"size\\":3}", ImmutableCodec.INSTANCE.toJson(ImmutableCodec.INSTANCE.read("{\\"size\\":3}")));
                """);
    }

    /** FreeBuilder has no other setters of collections. */
    @Test
    void buildersMayAddToCollectionsInPlaceOfSettingThem() throws ReflectiveOperationException {
        run(HEADER + """
                import java.util.*;
                @Json(builder = Tagged.Builder.class, view = true) public abstract class Tagged {
                  public abstract List<String> tags();
                  public abstract Map<String, Integer> counts();
                  abstract Builder toBuilder();
                  static class Builder {
                    private final List<String> tags = new ArrayList<>(List.of("first"));
                    private final Map<String, Integer> counts = new TreeMap<>();
                    Builder addAllTags(Spliterator<String> tags) { throw new IllegalStateException(); }
                    Builder addAllTags(Iterable<? extends String> more) { more.forEach(tags::add); return this; }
                    Builder putAllCounts(Map<? extends String, ? extends Integer> more) { counts.putAll(more); return this; }
                    Tagged build() {
                      return new Tagged() {
                        @Override public List<String> tags() { return tags; }
                        @Override public Map<String, Integer> counts() { return counts; }
                        @Override Builder toBuilder() { return Builder.this; }
                      };
                    }
                  }
                }""", """
                Tagged tagged = TaggedCodec.INSTANCE.read("{\\"tags\\":[\\"a\\"],\\"counts\\":{\\"b\\":1}}");
                check("{\\"tags\\":[\\"first\\",\\"a\\"],\\"counts\\":{\\"b\\":1}}", TaggedCodec.INSTANCE.toJson(tagged));
                check("{\\"tags\\":[\\"first\\"],\\"counts\\":{}}", TaggedCodec.INSTANCE.toJson(TaggedCodec.INSTANCE.read("{}")));
                """);
    }

    /** It would be lost without a word: neither read nor written. */
    @Test
    void abstractMethodThatTheBuilderCallsOtherwiseIsAPropertyThatNothingSets() {
        CompiledSources compiled = CompiledSources.of(HEADER + """
                @Json(builder = Lost.Builder.class) public abstract class Lost extends Older implements Named {
                  abstract String text();
                  abstract int size();
                  @Override int implemented() { return 1; }
                  @Override public String label() { return text(); }
                  @Override public abstract String toString();
                  interface Builder { Builder text(String text); Builder length(int size); Lost build(); static Builder of() { return null; } }
                }
                interface Named { String label(); }
                abstract class Older { abstract int implemented(); }
                """);
        List<String> errors = compiled.compilation().errors().stream()
                .map(message -> message.getMessage(Locale.ROOT))
                .toList();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0)).contains("'size' has no setter");
    }

    @Test
    void secretTypesShowNoneOfTheirProperties() throws ReflectiveOperationException {
        run(HEADER + """
                @Json @Json.Secret public class Keys {
                  public String text = "t";
                  public int size = 1;
                  @Json.Ignore public int ignored;
                }""", """
                check("Keys[text=<redacted>, size=<redacted>]", KeysCodec.INSTANCE.describe(new Keys()));
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECT", "LAST_WINS"})
    void hundredsOfPropertiesAreSetInGroups(String duplicates) throws ReflectiveOperationException {
        String fields = IntStream.range(0, 300)
                .mapToObj(i -> "public int p" + i + " = " + i + ";\n")
                .collect(Collectors.joining());
        String setters = IntStream.range(0, 300)
                .mapToObj(i -> "Maker p%1$d(int p) { made.p%1$d = p; return this; }\n".formatted(i))
                .collect(Collectors.joining());
        String json = "@Json(duplicates = Json.Duplicates." + duplicates + ", view = true";
        run(
                HEADER + json + ") public class Wide {\n" + fields + json + ") static class Built {\n" + fields
                        + "@Json.Builder static Maker maker() { return new Maker(); }\nstatic class Maker {\nprivate final Built made = new Built();\n"
                        + setters + "Built build() { return made; }}}}",
                """
                Wide wide = WideCodec.INSTANCE.read("{\\"p299\\":-1,\\"p0\\":-2,\\"p64\\":-3}");
                Wide.Built built = Wide_BuiltCodec.INSTANCE.read("{\\"p299\\":-1,\\"p0\\":-2,\\"p64\\":-3}");
                check("-2 1 63 -3 298 -1", wide.p0 + " " + wide.p1 + " " + wide.p63 + " " + wide.p64 + " " + wide.p298 + " " + wide.p299);
                check("-2 1 63 -3 298 -1", built.p0 + " " + built.p1 + " " + built.p63 + " " + built.p64 + " " + built.p298 + " " + built.p299);
                check(wide.p0, WideCodec.INSTANCE.read(WideCodec.INSTANCE.toJson(wide)).p0);
                """);
    }

    @Test
    void namesOfParametersThatAreNotInTheClassFileAreMissed(@TempDir Path directory) throws IOException {
        FileCompilation compilation =
                new FileCompilation(ToolProvider.getSystemJavaCompiler(), directory).with("-proc:none", "-g:none");
        Path source = compilation.write("Point.java", HEADER + """
                @Json public final class Point {
                  public final int x;
                  public Point(int x) { this.x = x; }
                }""");
        assertThat(compilation.compile(new JsonProcessor(), List.of(source))).isEmpty();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        String classPath = directory.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path");
        JavaCompiler.CompilationTask again = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        messages,
                        List.of("-proc:only", "-classpath", classPath, "-d", directory.toString()),
                        List.of("sample.Point"),
                        null);
        again.setProcessors(List.of(new JsonProcessor()));
        again.call();
        List<String> errors = messages.getDiagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .map(message -> message.getMessage(Locale.ROOT))
                .toList();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0)).startsWith("J220: ");
        assertThat(errors.get(0)).contains("the names of its parameters are not in the class file");
    }

    private static void run(String source, String statements, String... notes) throws ReflectiveOperationException {
        CompiledSources compiled = CompiledSources.of(source, HEADER + """
                public class Check {
                    public static void run() throws Exception {
                %s
                    }

                    private static void check(Object expected, Object actual) {
                        if (!expected.equals(actual)) {
                            throw new AssertionError("Expected " + expected + " and got " + actual);
                        }
                    }
                }
                """.formatted(statements));
        List<String> messages = compiled.compilation().diagnostics().stream()
                .map(message -> message.getMessage(Locale.ROOT))
                .filter(message -> List.of(notes).stream().noneMatch(message::startsWith))
                .toList();
        assertThat(messages).isEmpty();
        compiled.run("sample.Check");
    }
}
