package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Access;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.OtherShape;
import dev.jeton.processor.extract.TypeFacts;
import dev.jeton.processor.extract.TypeShape;
import dev.jeton.processor.extract.UnionShape;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.OneValueCodecModel;
import dev.jeton.processor.model.StubModel;
import dev.jeton.processor.model.Visibility;
import java.util.Optional;
import java.util.function.Function;

/** Makes the model of a type's codec. */
public final class TypeResolver {
    private final ObjectResolver objectResolver = new ObjectResolver();
    private final EnumResolver enumResolver = new EnumResolver();
    private final UnionResolver unionResolver = new UnionResolver();

    /** What a type gets that has an error, or that refers to one which has. */
    public StubModel stub(TypeShape shape, Findings findings) {
        TypeFacts facts = shape.facts();
        TypeName value = facts.access() == Access.PRIVATE ? ClassName.get(Object.class) : withVariables(facts);
        String reason = findings.firstError()
                .map(error -> error.diagnostic().id() + ": there is an error in " + facts.name())
                .orElse(facts.name() + " refers to a type with an error");
        return new StubModel(
                facts.name(),
                value,
                facts.typeParameters(),
                facts.codec(),
                facts.view(),
                visibility(facts),
                shape instanceof EnumShape && facts.access() != Access.PRIVATE
                        ? StubModel.Kind.ENUM
                        : StubModel.Kind.OTHER,
                reason);
    }

    private static TypeName withVariables(TypeFacts facts) {
        return facts.typeParameters().isEmpty()
                ? facts.name()
                : ParameterizedTypeName.get(facts.name(), facts.typeParameters().toArray(new TypeName[0]));
    }

    /** The value of a type may be ignored or collect members by mistake, of which there is a finding. */
    private static boolean hasOneMember(ObjectCodecModel object) {
        return object.properties().size() == 1;
    }

    private static Visibility visibility(TypeFacts facts) {
        return facts.access() == Access.PUBLIC ? Visibility.PUBLIC : Visibility.PACKAGE;
    }

    /**
     * The codec, or nothing if there can be none.
     *
     * @param findings gets the reasons why there can be none, and everything else that is noticed on the way
     */
    public Optional<CodecModel> resolve(TypeShape shape, Findings findings) {
        TypeFacts facts = shape.facts();
        if (facts.access() == Access.PRIVATE) {
            findings.report(facts.place(), Diagnostic.TYPE_NOT_VISIBLE, facts.name());
            return Optional.empty();
        }
        Visibility visibility = visibility(facts);
        return shape.accept(new TypeShape.Visitor<>() {
            @Override
            public Optional<CodecModel> visitObject(ObjectShape record) {
                if (!record.besideOneValue().isEmpty()) {
                    return Optional.empty(); // the validator says why
                }
                Optional<ObjectCodecModel> object = objectResolver.resolve(record, visibility, findings);
                return record.oneValue().isPresent()
                        ? object.filter(TypeResolver::hasOneMember).map(OneValueCodecModel::new)
                        : object.map(Function.identity());
            }

            @Override
            public Optional<CodecModel> visitEnum(EnumShape shape) {
                return Optional.of(enumResolver.resolve(shape, visibility));
            }

            @Override
            public Optional<CodecModel> visitUnion(UnionShape union) {
                return unionResolver.resolve(union, visibility, findings);
            }

            @Override
            public Optional<CodecModel> visitOther(OtherShape other) {
                findings.report(
                        facts.place(),
                        Diagnostic.UNSUPPORTED_KIND,
                        facts.name(),
                        other.kind().words(),
                        other.kind().advice());
                return Optional.empty();
            }
        });
    }
}
