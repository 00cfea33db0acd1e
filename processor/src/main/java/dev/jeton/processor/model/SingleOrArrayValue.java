package dev.jeton.processor.model;

import com.palantir.javapoet.TypeName;
import dev.jeton.processor.model.CollectionType.Nulls;
import java.util.List;
import java.util.Set;

/**
 * A collection or an array of which one element may stand alone, without brackets.
 *
 * @param inner the collection or array
 */
public record SingleOrArrayValue(ContainerValue inner, WrittenAs writtenAs) implements ContainerValue {

    /** How an only element is written. */
    public enum WrittenAs {
        VALUE,
        ARRAY
    }

    @Override
    public Brackets brackets() {
        return writtenAs == WrittenAs.VALUE ? Brackets.LEFT_OUT : Brackets.MAY_BE_MISSING;
    }

    @Override
    public TypeName type() {
        return inner.type();
    }

    @Override
    public ValueModel element() {
        return inner.element();
    }

    @Override
    public List<ValueModel> children() {
        return inner.children();
    }

    @Override
    public Set<Trait> traits() {
        return inner.traits();
    }

    @Override
    public Nulls nulls() {
        return inner.nulls();
    }

    @Override
    public boolean isObjectArray() {
        return inner.isObjectArray();
    }

    @Override
    public <R> R acceptContainer(ContainerValue.Visitor<R> visitor) {
        return inner.acceptContainer(visitor);
    }

    @Override
    public <R> R accept(ValueVisitor<R> visitor) {
        return visitor.visitSingleOrArray(this);
    }
}
