package dev.jeton.processor.extract;

import dev.jeton.processor.extract.MissingClass.Kind;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What must be there before an annotated type can be read.
 *
 * @param missing what is not there: another processor may generate it; if none does, the compiler reports what sources name. Classes that this
 *     processor will generate don't count
 * @param mentions the annotated types among those of its components
 */
public record TypeNeeds(List<MissingClass> missing, Set<TypeElement> mentions) {

    public TypeNeeds {
        missing = List.copyOf(missing);
        mentions = Set.copyOf(mentions);
    }

    /** Whether everything is there. */
    public boolean areMet() {
        return missing.isEmpty();
    }

    /** Whether nothing but codecs is missing that annotations name. */
    public boolean lackCodecsOnly() {
        return !missing.isEmpty() && missing.stream().allMatch(each -> each.kind() == Kind.CODEC);
    }
}
