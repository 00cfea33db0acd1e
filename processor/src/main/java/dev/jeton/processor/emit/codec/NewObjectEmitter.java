package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.model.Construction;
import dev.jeton.processor.model.FlattenedModel;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Emits a method of its own that makes an object by a builder of what was read into local variables. HotSpot allocates no builder in a method
 * that is compiled apart and has nothing but its calls in it. Behind all that reads the members it has mostly stopped inlining, so that the
 * builder would be allocated and filled through calls.
 */
final class NewObjectEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final PresenceMasks masks;
    private final ConstructionEmitter construction;

    NewObjectEmitter(ObjectCodecModel model, CodecNames names, ConstructionEmitter construction) {
        this.model = model;
        this.names = names;
        this.masks = new PresenceMasks(model);
        this.construction = construction;
    }

    /** Whether any object is made by a builder, the flattened ones included. */
    static boolean isNeeded(ObjectCodecModel model) {
        return Stream.concat(
                        Stream.of(model.construction()),
                        model.flattened().stream().map(FlattenedModel::construction))
                .anyMatch(Construction::collects);
    }

    // Example: return newObject(reader, accessToken, expiresIn, seen);
    CodeBlock call() {
        CodeBlock arguments = parameters().stream()
                .map(parameter -> CodeBlock.of("$N", parameter.name()))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.builder()
                .addStatement("return $N($L)", names.constructionMethod(), arguments)
                .build();
    }

    // Example:
    // private static Grant newObject(CodecReader reader, String accessToken, long expiresIn, long seen) {
    //   try {
    //     ...
    //   } catch (Exception thrown) {
    //     throw reader.invalidObject(thrown);
    //   }
    // }
    MethodSpec method() {
        return MethodSpec.methodBuilder(names.constructionMethod())
                .addModifiers(names.methodModifiers())
                .returns(model.valueType())
                .addParameters(parameters())
                .addCode(construction.returnObject())
                .build();
    }

    private List<ParameterSpec> parameters() {
        List<ParameterSpec> parameters = new ArrayList<>();
        parameters.add(parameter(TypeNames.CODEC_READER, names.get(FixedName.READER)));
        for (int i = 0; i < model.properties().size(); i++) {
            if (model.isKept(i)) {
                parameters.add(parameter(model.properties().get(i).value().type(), names.property(i)));
            }
        }
        model.extra()
                .ifPresent(extra -> parameters.add(parameter(extra.content().map(), names.extra())));
        addMasks(parameters, masks.words(), names::seen);
        addMasks(parameters, masks.givenWords(), names::given);
        addMasks(parameters, masks.forgivenWords(), names::forgiven);
        return parameters;
    }

    private void addMasks(List<ParameterSpec> parameters, List<Integer> words, IntFunction<String> name) {
        words.stream()
                .filter(masks::areAskedForByConstruction)
                .forEach(word -> parameters.add(parameter(TypeName.LONG, name.apply(word))));
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }
}
