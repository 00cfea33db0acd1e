package dev.jeton.processor.index;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.jeton.processor.extract.IndexedCodec;
import dev.jeton.processor.extract.OwnCodec.Instance;
import dev.jeton.processor.index.IndexModel.Entry;
import dev.jeton.processor.model.TypeNames;
import java.util.List;
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
        List<Entry> entries = model.entries();
        if (entries.size() <= MOST_CASES) {
            return type.addMethod(lookup("codecOf", Modifier.PUBLIC, entries)
                            .addAnnotation(Override.class)
                            .build())
                    .build();
        }
        MethodSpec.Builder all = signature("codecOf", Modifier.PUBLIC).addAnnotation(Override.class);
        all.addStatement("$T codec = null", ANY_CODEC);
        for (int from = 0, part = 0; from < entries.size(); from += MOST_CASES, part++) {
            String name = "codecOf" + part;
            all.beginControlFlow("if (codec == null)")
                    .addStatement("codec = $L(typeName)", name)
                    .endControlFlow();
            List<Entry> some = entries.subList(from, Math.min(entries.size(), from + MOST_CASES));
            type.addMethod(lookup(name, Modifier.PRIVATE, some)
                    .addModifiers(Modifier.STATIC)
                    .build());
        }
        return type.addMethod(all.addStatement("return codec").build()).build();
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

    // Example:
    // public JsonCodec<?> codecOf(String typeName) {
    //   switch (typeName) {
    //     case "com.example.Grant":
    //       return GrantCodec.INSTANCE;
    //     case "com.example.Money":
    //       return new MoneyCodec();
    //     default:
    //       return null;
    //   }
    // }
    private static MethodSpec.Builder lookup(String name, Modifier access, List<Entry> entries) {
        MethodSpec.Builder method = signature(name, access).beginControlFlow("switch (typeName)");
        for (Entry entry : entries) {
            method.addCode("case $S:\n$>", entry.binaryName())
                    .addStatement("return $L", instance(entry.codec()))
                    .addCode("$<");
        }
        return method.addCode("default:\n$>")
                .addStatement("return null")
                .addCode("$<")
                .endControlFlow();
    }

    /** One that is made is made when its type is asked for: {@code JsonCodecs} keeps it. */
    private static CodeBlock instance(IndexedCodec codec) {
        return codec.instance() instanceof Instance.Created created
                ? CodeBlock.of("new $T$L()", codec.type(), created.generic() ? "<>" : "")
                : CodeBlock.of("$T.INSTANCE", codec.type());
    }

    private static MethodSpec.Builder signature(String name, Modifier access) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(access)
                .returns(ANY_CODEC)
                .addParameter(String.class, "typeName");
    }
}
