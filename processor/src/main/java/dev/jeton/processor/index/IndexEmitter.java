package dev.jeton.processor.index;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.jeton.processor.extract.IndexedCodec;
import dev.jeton.processor.extract.OwnCodec.Instance;
import dev.jeton.processor.index.IndexModel.Entry;
import dev.jeton.processor.model.TypeNames;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the index of a package. */
final class IndexEmitter {
    static final ClassName CODEC_INDEX = ClassName.get("dev.jeton.codegen", "CodecIndex");

    static final ClassName TYPES = CODEC_INDEX.nestedClass("Types");

    /** A case takes about 30 bytes, and HotSpot compiles no method of more than 8,000. */
    private static final int MOST_CASES = 200;

    private static final TypeName ANY_CODEC =
            ParameterizedTypeName.get(TypeNames.JSON_CODEC, WildcardTypeName.subtypeOf(Object.class));

    private static final String NAME = "codecOf";
    private static final ParameterSpec TYPE_NAME =
            ParameterSpec.builder(String.class, "typeName").build();
    private static final ParameterSpec ARGUMENTS =
            ParameterSpec.builder(ArrayTypeName.of(ANY_CODEC), "arguments").build();

    private IndexEmitter() {}

    // Example:
    // /** The codecs of this package, for {@code JsonCodecs}. */
    // @CodecIndex.Types({"com.example.Grant", "com.example.Token"})
    // @SuppressWarnings({"all", "exports"})
    // public final class JetonIndex extends CodecIndex
    static TypeSpec emit(IndexModel model) {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.name())
                .addJavadoc("The codecs of this package, for {@code $L}.\n", TypeNames.JSON_CODECS.simpleName())
                .addAnnotation(types(model))
                // It is public for ServiceLoader only: nobody need be able to use it who can see it. On the class
                // path ecj calls that unnecessary, unless there is "all", which javac ignores.
                .addAnnotation(suppressions(model))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(CODEC_INDEX)
                .addMethod(constructor());
        new Lookup(List.of(TYPE_NAME), IndexEmitter::instance).addTo(type, model.plain());
        if (!model.generic().isEmpty()) {
            new Lookup(List.of(TYPE_NAME, ARGUMENTS), IndexEmitter::instantiation).addTo(type, model.generic());
            model.generic().stream()
                    .filter(Entry::isBounded)
                    .map(IndexEmitter::bounded)
                    .forEach(type::addMethod);
        }
        return type.build();
    }

    private static AnnotationSpec suppressions(IndexModel model) {
        CodeBlock keys = Stream.concat(
                        Stream.of("all", "exports"),
                        model.entries().stream()
                                .flatMap(entry -> entry.codec().lintWarnings().stream())
                                .distinct()
                                .sorted())
                .map(key -> CodeBlock.of("$S", key))
                .collect(CodeBlock.joining(", ", "{", "}"));
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", keys)
                .build();
    }

    private static AnnotationSpec types(IndexModel model) {
        AnnotationSpec.Builder types = AnnotationSpec.builder(TYPES);
        model.entries().forEach(entry -> types.addMember("value", "$S", entry.typeName()));
        return types.build();
    }

    // Example: public JetonIndex() {}
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Called by {@link java.util.ServiceLoader}.\n")
                .addModifiers(Modifier.PUBLIC)
                .build();
    }

    /** One that is made is made when its type is asked for: {@code JsonCodecs} keeps it. */
    // Examples: GrantCodec.INSTANCE, new MoneyCodec()
    private static CodeBlock instance(Entry entry) {
        IndexedCodec codec = entry.codec();
        return codec.instance() instanceof Instance.Created created
                ? CodeBlock.of("new $T$L()", codec.type(), created.generic() ? "<>" : "")
                : CodeBlock.of("$T.INSTANCE", codec.type());
    }

    // Examples: PageCodec.of(arguments[0]), rangeCodec(arguments)
    private static CodeBlock instantiation(Entry entry) {
        return entry.isBounded()
                ? CodeBlock.of("$N($N)", methodOf(entry), ARGUMENTS)
                : CodeBlock.of("$T.of($L)", entry.codec().type(), arguments(entry, "$N[$L]"));
    }

    private static CodeBlock arguments(Entry entry, String format) {
        return IntStream.range(0, entry.variables().size())
                .mapToObj(index -> CodeBlock.of(format, ARGUMENTS, index))
                .collect(CodeBlock.joining(",$W"));
    }

    private static String methodOf(Entry entry) {
        String name = entry.codec().type().simpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    // A codec of anything is no codec of what a bound asks for, as far as the compiler knows. What a variable is that
    // has itself in its bound javac only finds
    // out where nothing else is asked of it.
    // Example:
    // private static <T extends Comparable<T>> RangeCodec<T> rangeCodec(JsonCodec<?>[] arguments) {
    //   return RangeCodec.<T>of(argument(arguments[0]));
    // }
    private static MethodSpec bounded(Entry entry) {
        CodeBlock variables = entry.variables().stream()
                .map(variable -> CodeBlock.of("$T", variable))
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder(methodOf(entry))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(entry.variables())
                .returns(ParameterizedTypeName.get(
                        entry.codec().type(), entry.variables().toArray(new TypeName[0])))
                .addParameter(ARGUMENTS)
                .addStatement(
                        "return $T.<$L>of($L)", entry.codec().type(), variables, arguments(entry, "argument($N[$L])"))
                .build();
    }

    /**
     * Emits a method that finds codecs by the names of types.
     *
     * @param parameters those of the method
     * @param codec the expression for a type's codec
     */
    private record Lookup(List<ParameterSpec> parameters, Function<Entry, CodeBlock> codec) {

        void addTo(TypeSpec.Builder type, List<Entry> entries) {
            if (entries.size() <= MOST_CASES) {
                type.addMethod(lookup(NAME, Modifier.PUBLIC, entries)
                        .addAnnotation(Override.class)
                        .build());
                return;
            }
            MethodSpec.Builder all = signature(NAME, Modifier.PUBLIC).addAnnotation(Override.class);
            all.addStatement("$T codec = null", ANY_CODEC);
            for (int from = 0, part = 0; from < entries.size(); from += MOST_CASES, part++) {
                String name = NAME + part;
                all.beginControlFlow("if (codec == null)")
                        .addStatement(
                                "codec = $L($L)",
                                name,
                                parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", ")))
                        .endControlFlow();
                List<Entry> some = entries.subList(from, Math.min(entries.size(), from + MOST_CASES));
                type.addMethod(lookup(name, Modifier.PRIVATE, some)
                        .addModifiers(Modifier.STATIC)
                        .build());
            }
            type.addMethod(all.addStatement("return codec").build());
        }

        // Example:
        // public JsonCodec<?> codecOf(String typeName) {
        //   switch (typeName) {
        //     case "com.example.Grant":
        //       return GrantCodec.INSTANCE;
        //     default:
        //       return null;
        //   }
        // }
        //
        // public JsonCodec<?> codecOf(String typeName, JsonCodec<?>[] arguments) {
        //   switch (typeName) {
        //     case "com.example.Page":
        //       return PageCodec.of(arguments[0]);
        //     ...
        private MethodSpec.Builder lookup(String name, Modifier access, List<Entry> entries) {
            MethodSpec.Builder method = signature(name, access).beginControlFlow("switch (typeName)");
            for (Entry entry : entries) {
                method.addCode("case $S:\n$>", entry.binaryName())
                        .addStatement("return $L", codec.apply(entry))
                        .addCode("$<");
            }
            return method.addCode("default:\n$>")
                    .addStatement("return null")
                    .addCode("$<")
                    .endControlFlow();
        }

        private MethodSpec.Builder signature(String name, Modifier access) {
            return MethodSpec.methodBuilder(name)
                    .addModifiers(access)
                    .returns(ANY_CODEC)
                    .addParameters(parameters);
        }
    }
}
