package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.Utf8Slice;
import dev.jeton.codegen.CodecReader;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/** What the bytecode of all generated classes of this module and of the tokens is made of. */
class GeneratedBytecodeTest {
    private static final Set<String> NO_VALUES = Set.of();
    /** In the signature of a codec. */
    private static final Pattern TYPE_ARGUMENT = Pattern.compile("Codec<L([^;<]+)");

    private static final String OUTLAW_VIEW = OutlawView.class.getName().replace('.', '/');

    @Test
    void generatedClassesOfThisModuleKeepTheRules() throws IOException, URISyntaxException {
        assertKeepsTheRules(EverythingCodec.class, 12, 11);
    }

    @Test
    void generatedClassesOfTheTokensKeepTheRules() throws IOException, URISyntaxException {
        assertKeepsTheRules(OAuthTokenResponseCodec.class, 12, 9);
    }

    /** Checks all codecs and views beside one, whether they lie in a folder or in a jar. */
    private static void assertKeepsTheRules(Class<?> codec, int codecs, int views)
            throws IOException, URISyntaxException {
        URI location = codec.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path path = Path.of(location);
        if (Files.isDirectory(path)) {
            assertKeepsTheRules(path, codecs, views);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
            assertKeepsTheRules(jar.getPath("/"), codecs, views);
        }
    }

    private static void assertKeepsTheRules(Path root, int codecs, int views) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> generated = files.filter(
                            file -> file.toString().matches(".*(Codec|View)(\\$[^/\\\\]*)?\\.class"))
                    .toList();
            assertThat(countOf(generated, "Codec.class")).isAtLeast(codecs);
            assertThat(countOf(generated, "View.class")).isAtLeast(views);
            List<String> violations = new ArrayList<>();
            for (Path file : generated) {
                byte[] classFile = Files.readAllBytes(file);
                if (!isWrittenByHand(classFile)) {
                    violations.addAll(BytecodeRules.violations(classFile, valuesOf(root, file)));
                }
            }
            assertThat(violations).isEmpty();
        }
    }

    /** Generated codecs implement {@code ObjectCodec} or extend {@code EnumCodec}. */
    private static boolean isWrittenByHand(byte[] classFile) {
        return List.of(new ClassReader(classFile).getInterfaces()).contains("dev/jeton/JsonCodec");
    }

    private static long countOf(List<Path> files, String ending) {
        return files.stream().filter(file -> file.toString().endsWith(ending)).count();
    }

    /** What the codec in a class file reads: {@code a/Outer$Inner}, its builder and {@code a/Outer_InnerCodec$Values}. */
    private static Set<String> valuesOf(Path root, Path classFile) {
        String name = root.relativize(classFile).toString().replace('\\', '/').replaceFirst("\\.class$", "");
        String codec = name.replaceFirst("\\$.*", "");
        String type = codec.endsWith("Codec") ? typeOf(root.resolve(codec + ".class")) : codec;
        Set<String> values = new HashSet<>(Set.of(type, type + "$Builder", codec + "$Values"));
        if (codec.endsWith("Codec")) {
            values.addAll(containerClassesOf(type));
            addFlattened(root, type, values);
        }
        return values;
    }

    /** The class that a codec says it reads: an imported type lies in another package. */
    private static String typeOf(Path codec) {
        ClassNode node = new ClassNode();
        try {
            new ClassReader(Files.readAllBytes(codec)).accept(node, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // ...ObjectCodec<La/Span<TT;>;>; and the like: the first type argument of what it implements or extends.
        Matcher argument = TYPE_ARGUMENT.matcher(String.valueOf(node.signature));
        assertWithMessage(node.name).that(argument.find()).isTrue();
        return argument.group(1);
    }

    /** Adds the types of flattened properties, and their builders. */
    private static void addFlattened(Path root, String type, Set<String> values) {
        Path file = root.resolve(type + ".class");
        if (!Files.exists(file)) {
            return;
        }
        ClassNode node = new ClassNode();
        try {
            new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_CODE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Stream<Type> fields = node.fields.stream()
                .filter(field -> isFlattened(field.invisibleAnnotations))
                .map(field -> Type.getType(field.desc));
        Stream<Type> methods = node.methods.stream()
                .filter(method -> isFlattened(method.invisibleAnnotations))
                .flatMap(method -> Stream.concat(
                        Stream.of(Type.getReturnType(method.desc)), Stream.of(Type.getArgumentTypes(method.desc))));
        Stream.concat(fields, methods)
                .filter(flattened -> flattened.getSort() == Type.OBJECT)
                .map(Type::getInternalName)
                .filter(values::add)
                .forEach(flattened -> {
                    values.add(flattened + "$Builder");
                    addFlattened(root, flattened, values);
                });
    }

    private static boolean isFlattened(@Nullable List<AnnotationNode> annotations) {
        return annotations != null
                && annotations.stream()
                        .anyMatch(annotation -> annotation.desc.equals("Ldev/jeton/annotation/Json$Flatten;"));
    }

    /** A property that is a class of collections or maps may have a default, of which each object needs one of its own. */
    private static Set<String> containerClassesOf(String type) {
        Class<?> read = BytecodeRules.classOf(type);
        return read.isRecord()
                ? Stream.of(read.getRecordComponents())
                        .map(RecordComponent::getType)
                        .filter(BytecodeRules::isContainer)
                        .map(component -> component.getName().replace('.', '/'))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Breaks each rule once. Never run. */
    @SuppressWarnings("unused")
    private static final class Outlaw {
        Object[] reflects() throws ReflectiveOperationException {
            Class<?> type = Class.forName("java.lang.String");
            for (Method method : type.getDeclaredMethods()) {
                method.setAccessible(true);
            }
            return null;
        }

        Object decode(String text, int number) {
            Runnable lambda = () -> {};
            lambda.run();
            Object value = new Object();
            byte[] bytes = new byte[number];
            String[] strings = new String[number];
            int[][] table = new int[number][number];
            StringBuilder builder = new StringBuilder();
            return builder.append(value).append(bytes).append(strings).append(table);
        }

        List<Object> readList() {
            return new ArrayList<>(new HashSet<>());
        }

        int readCount() {
            return new ArrayList<>().size();
        }

        List<Object> copyOfList() {
            return new ArrayList<>();
        }
    }

    /** Breaks each rule for views once, and keeps it once. Never run. */
    @SuppressWarnings("unused")
    private static final class OutlawView extends JsonView {
        private final Utf8Slice slice = new Utf8Slice();
        private final List<String> list = new ArrayList<>();
        private @Nullable OutlawView first;
        private @Nullable OutlawView always;

        @Override
        protected @Nullable JsonException read(CodecReader reader) {
            if (first == null) {
                first = new OutlawView();
            }
            return null;
        }

        void checkAll(JsonReader reader) {
            always = new OutlawView();
        }

        @Nullable
        OutlawView first() {
            if (first == null) {
                first = new OutlawView();
            }
            return first;
        }

        Utf8Slice copy() {
            return new Utf8Slice();
        }

        @Override
        protected void forget() {}
    }

    @Test
    void viewsMakeTheirPartsOnceAndTheViewsInThemWhenTheyAreFirstSeen() {
        assertThat(violationsOf(OutlawView.class, NO_VALUES))
                .containsExactly(
                        "<init> makes java/util/ArrayList",
                        "checkAll makes " + OUTLAW_VIEW,
                        "first makes " + OUTLAW_VIEW,
                        "copy makes dev/jeton/Utf8Slice");
    }

    @Test
    void everyRuleIsEnforced() {
        assertThat(violationsOf(Outlaw.class, NO_VALUES))
                .containsAtLeast(
                        "reflects calls Class.forName",
                        "reflects calls Class.getDeclaredMethods",
                        "reflects uses java/lang/reflect/Method",
                        "decode has invokedynamic",
                        "decode makes java/lang/Object",
                        "decode makes an array of type 8",
                        "decode makes an array of java/lang/String",
                        "decode makes an array of [[I",
                        "decode makes java/lang/StringBuilder",
                        "readList makes java/util/HashSet",
                        "readCount makes java/util/ArrayList",
                        "copyOfList makes java/util/ArrayList");
    }

    @Test
    void collectionMayBeMadeByWhatReadsIt() {
        assertThat(violationsOf(Outlaw.class, NO_VALUES)).doesNotContain("readList makes java/util/ArrayList");
    }

    @Test
    void whatIsReadMayBeMadeWhileItIsRead() {
        assertThat(violationsOf(Outlaw.class, Set.of("java/lang/Object")))
                .doesNotContain("decode makes java/lang/Object");
    }

    private static Set<String> violationsOf(Class<?> type, Set<String> values) {
        String file = type.getName().replaceFirst(".*\\.", "") + ".class";
        try (InputStream input = type.getResourceAsStream(file)) {
            return BytecodeRules.violations(input.readAllBytes(), values).stream()
                    .map(violation -> violation.replaceFirst("^[^ ]*\\.(?=[^. ]+ )", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
