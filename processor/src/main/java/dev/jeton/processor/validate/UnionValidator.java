package dev.jeton.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.SubtypeMark;
import dev.jeton.processor.extract.UnionShape;
import dev.jeton.processor.extract.UnionShape.SubtypeShape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds subtypes that can't be told apart. */
final class UnionValidator {
    /** So that no method of generated code is too large for HotSpot. */
    private static final int MOST_SUBTYPES = 200;

    /** A bit of a number each. */
    private static final int MOST_DECIDING = 64;

    void validate(UnionShape shape, Findings findings) {
        ClassName type = shape.facts().name();
        if (shape.subtypes().isEmpty()) {
            findings.report(shape.facts().place(), Diagnostic.NO_SUBTYPES, type);
            return;
        }
        boolean byValue = shape.discriminator().isPresent();
        Map<String, ClassName> owners = new HashMap<>();
        ClassName fallback = null;
        for (SubtypeShape subtype : shape.subtypes()) {
            SubtypeMark mark = subtype.mark();
            validateKind(subtype, type, byValue, findings);
            for (Given<String> key : byValue ? mark.values() : mark.whenPresent()) {
                ClassName earlier = owners.putIfAbsent(key.value(), subtype.type());
                if (earlier != null) {
                    findings.report(key.place(), Diagnostic.DUPLICATE_SUBTYPE, earlier, subtype.type(), key.value());
                }
            }
            if (mark.fallback()) {
                if (fallback != null) {
                    findings.report(mark.place(), Diagnostic.SECOND_SUBTYPE_FALLBACK, type, fallback, subtype.type());
                }
                fallback = subtype.type();
            }
        }
        if (owners.isEmpty() && !findings.haveErrors()) {
            findings.report(shape.facts().place(), Diagnostic.NO_SUBTYPES, type);
        }
        if (shape.subtypes().size() > MOST_SUBTYPES || !byValue && owners.size() > MOST_DECIDING) {
            findings.report(shape.facts().place(), Diagnostic.TOO_MANY_SUBTYPES, type, MOST_SUBTYPES, MOST_DECIDING);
        }
    }

    private static void validateKind(SubtypeShape subtype, ClassName type, boolean byValue, Findings findings) {
        SubtypeMark mark = subtype.mark();
        List<Given<String>> meaningless = byValue ? mark.whenPresent() : mark.values();
        if (!meaningless.isEmpty()) {
            findings.report(
                    meaningless.get(0).place(),
                    byValue ? Diagnostic.PRESENCE_WITH_DISCRIMINATOR : Diagnostic.VALUE_WITHOUT_DISCRIMINATOR,
                    subtype.type(),
                    type);
        } else if (mark.isEmpty()) {
            findings.report(mark.place(), Diagnostic.SUBTYPE_UNMARKED, subtype.type(), type);
        }
    }
}
