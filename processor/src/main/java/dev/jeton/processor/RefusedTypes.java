package dev.jeton.processor;

import com.palantir.javapoet.TypeName;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.EnumCodecModel;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.OneValueCodecModel;
import dev.jeton.processor.model.ToldEnumCodecModel;
import dev.jeton.processor.model.UnionCodecModel;
import dev.jeton.processor.model.ValueModel;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The types that get no code: those with a finding that forbids it, and those whose code would call that of such a type. With the
 * latter's code javac would say beside the finding, once for each, that it cannot find what was never generated.
 */
final class RefusedTypes {
    private final Set<TypeName> types = new HashSet<>();

    void add(TypeName type) {
        types.add(type);
    }

    boolean contain(TypeName type) {
        return types.contains(type);
    }

    /** Adds those of some types that refer to refused ones, by whatever detour. */
    void addDependants(Collection<CodecModel> models) {
        boolean grew = !types.isEmpty();
        while (grew) {
            grew = false;
            for (CodecModel model : models) {
                grew |= refersToRefused(model) && types.add(model.type());
            }
        }
    }

    private boolean refersToRefused(CodecModel model) {
        return model.accept(new CodecModel.Visitor<>() {
            @Override
            public Boolean visitObject(ObjectCodecModel object) {
                return object.properties().stream().anyMatch(property -> refersToRefused(property.value()))
                        || object.flattened().stream().anyMatch(flattened -> types.contains(flattened.type()));
            }

            @Override
            public Boolean visitOneValue(OneValueCodecModel oneValue) {
                return refersToRefused(oneValue.content());
            }

            @Override
            public Boolean visitEnum(EnumCodecModel constants) {
                return false;
            }

            @Override
            public Boolean visitUnion(UnionCodecModel union) {
                return union.subtypes().stream().anyMatch(subtype -> types.contains(subtype.type()));
            }

            @Override
            public Boolean visitToldEnum(ToldEnumCodecModel constants) {
                return false;
            }
        });
    }

    private boolean refersToRefused(ValueModel value) {
        return value.codecReference().stream()
                        .flatMap(codec -> codec.generatedFor().stream())
                        .anyMatch(types::contains)
                || value.children().stream().anyMatch(this::refersToRefused);
    }
}
