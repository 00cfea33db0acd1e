package dev.jeton.processor.resolve;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Access;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.OtherShape;
import dev.jeton.processor.extract.RecordShape;
import dev.jeton.processor.extract.TypeFacts;
import dev.jeton.processor.extract.TypeShape;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.Visibility;
import java.util.Optional;

/** Makes the model of a type's codec. */
public final class TypeResolver {
    private final RecordResolver recordResolver = new RecordResolver();
    private final EnumResolver enumResolver = new EnumResolver();

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
        Visibility visibility = facts.access() == Access.PUBLIC ? Visibility.PUBLIC : Visibility.PACKAGE;
        return shape.accept(new TypeShape.Visitor<>() {
            @Override
            public Optional<CodecModel> visitRecord(RecordShape record) {
                if (!facts.typeParameters().isEmpty()) {
                    findings.report(
                            facts.place(),
                            Diagnostic.GENERIC_TYPE,
                            facts.name(),
                            String.join(", ", facts.typeParameters()));
                    return Optional.empty();
                }
                return recordResolver.resolve(record, visibility, findings);
            }

            @Override
            public Optional<CodecModel> visitEnum(EnumShape shape) {
                return Optional.of(enumResolver.resolve(shape, visibility));
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
