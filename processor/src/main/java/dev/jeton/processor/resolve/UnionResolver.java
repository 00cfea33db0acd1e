package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.UnionShape;
import dev.jeton.processor.extract.UnionShape.Standing;
import dev.jeton.processor.extract.UnionShape.SubtypeShape;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.UnionCodecModel;
import dev.jeton.processor.model.UnionCodecModel.Choice;
import dev.jeton.processor.model.UnionCodecModel.Role;
import dev.jeton.processor.model.UnionCodecModel.Subtype;
import dev.jeton.processor.model.Visibility;
import java.util.List;
import java.util.Optional;

/** Makes the model of the codec of a type that is read as one of its subtypes. */
final class UnionResolver {

    /** The codec, or nothing if a subtype has none; every one of those gets its finding. */
    Optional<CodecModel> resolve(UnionShape shape, Visibility visibility, Findings findings) {
        ClassName type = shape.facts().name();
        boolean complete = true;
        for (SubtypeShape subtype : shape.subtypes()) {
            complete &= isUsable(subtype, type, findings) && isForAnyArguments(subtype, type, findings);
        }
        Optional<ClassName> view = shape.facts().view();
        if (view.isPresent()) {
            for (SubtypeShape subtype : shape.subtypes()) {
                if (subtype.view().isEmpty()) {
                    complete = false;
                    findings.report(subtype.mark().place(), Diagnostic.SUBTYPE_WITHOUT_VIEW, subtype.type(), type);
                }
            }
        }
        if (!complete || shape.subtypes().isEmpty()) {
            return Optional.empty(); // the validator says why there are none
        }
        boolean byValue = shape.discriminator().isPresent();
        List<Subtype> subtypes = shape.subtypes().stream()
                .map(subtype -> subtype(subtype, byValue))
                .toList();
        return Optional.of(new UnionCodecModel(
                type,
                shape.facts().codec(),
                shape.facts().typeParameters(),
                visibility,
                subtypes,
                choiceOf(shape),
                view));
    }

    private static Subtype subtype(SubtypeShape subtype, boolean byValue) {
        List<Given<String>> keys =
                byValue ? subtype.mark().values() : subtype.mark().whenPresent();
        return new Subtype(
                subtype.type(),
                subtype.codec(),
                subtype.arguments(),
                subtype.view(),
                keys.stream().map(Given::value).toList(),
                subtype.mark().fallback() ? Role.FALLBACK : Role.KEYED,
                subtype.subtypes());
    }

    private static Choice choiceOf(UnionShape shape) {
        DuplicateMembers duplicates = shape.facts()
                .settings()
                .duplicates()
                .map(Given::value)
                .map(DuplicateMembers::valueOf)
                .orElse(DuplicateMembers.REJECT);
        return new Choice(shape.discriminator().map(Given::value), duplicates);
    }

    private static boolean isForAnyArguments(SubtypeShape subtype, ClassName parent, Findings findings) {
        subtype.mismatch()
                .ifPresent(words -> findings.report(
                        subtype.mark().place(), Diagnostic.SUBTYPE_OF_OTHER_ARGUMENTS, subtype.type(), parent, words));
        return subtype.mismatch().isEmpty();
    }

    private static boolean isUsable(SubtypeShape subtype, ClassName parent, Findings findings) {
        if (subtype.standing() != Standing.USABLE) {
            findings.report(
                    subtype.mark().place(),
                    Diagnostic.UNUSABLE_SUBTYPE,
                    subtype.type(),
                    parent,
                    switch (subtype.standing()) {
                        case NOT_MADE ->
                            "is an interface, an abstract class or an enum, whose objects can't be made of JSON"
                                    + " objects. Make it sealed or a record";
                        case HIDDEN -> "is in another package and not public. Make it public";
                        default ->
                            "has no codec that was compiled with it. Compile it together with " + parent
                                    + ", and with Jeton's processor";
                    });
        }
        return subtype.standing() == Standing.USABLE;
    }
}
