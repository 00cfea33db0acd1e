package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.FoundUnion.Subtype;
import dev.jeton.processor.extract.UnionShape.Standing;
import dev.jeton.processor.extract.UnionShape.SubtypeShape;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads types that are read as one of their subtypes. */
final class UnionExtractor {
    private final TypeExtractor annotatedTypes;
    private final UnionFinder unions;
    private final Types types;
    private final Reach reach;
    private final Sources sources;

    UnionExtractor(TypeExtractor annotatedTypes, UnionFinder unions, Types types, Reach reach, Sources sources) {
        this.annotatedTypes = annotatedTypes;
        this.unions = unions;
        this.types = types;
        this.reach = reach;
        this.sources = sources;
    }

    UnionShape extract(TypeElement type, TypeFacts facts) {
        FoundUnion union = unions.find(type);
        List<SubtypeShape> subtypes = union.subtypes().stream()
                .map(subtype -> subtype(subtype, type, union))
                .toList();
        Findings findings = new Findings();
        findings.addAll(union.mistakes());
        annotatedTypes.checkMixin(type, findings);
        return new UnionShape(facts, union.discriminator(), subtypes, findings.all());
    }

    private SubtypeShape subtype(Subtype subtype, TypeElement parent, FoundUnion union) {
        TypeElement type = subtype.type();
        SubtypeVariables variables = new SubtypeVariables(types, type, parent);
        return new SubtypeShape(
                ClassName.get(type),
                annotatedTypes.codecOf(type),
                variables.arguments(),
                variables.mismatch(),
                annotatedTypes.viewOf(type),
                subtype.mark(),
                standingOf(type, parent),
                union.subtypes().stream()
                        .map(Subtype::type)
                        .filter(other -> !other.equals(type)
                                && types.isSubtype(types.erasure(other.asType()), types.erasure(type.asType())))
                        .map(ClassName::get)
                        .toList());
    }

    private Standing standingOf(TypeElement type, TypeElement parent) {
        if (UnionFinder.isAbstract(type) || type.getKind() == ElementKind.ENUM) {
            return Standing.NOT_MADE;
        }
        if (reach.hiddenFrom(parent, type).isPresent()) {
            return Standing.HIDDEN;
        }
        boolean hasCodec = annotatedTypes.isImported(type)
                || sources.homeOf(type) == Home.THESE_SOURCES
                || annotatedTypes.generatedFor(type).stream().allMatch(name -> reach.isThere(name, type));
        return hasCodec ? Standing.USABLE : Standing.WITHOUT_CODEC;
    }
}
