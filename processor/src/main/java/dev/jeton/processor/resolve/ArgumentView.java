package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.Nesting;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.ValueModel;
import java.util.Optional;

/** The class of a view that a type argument can be read into, made without arguments of its own. */
final class ArgumentView extends PartialVisitor<Optional<ClassName>> {
    @Override
    public Optional<ClassName> visitObject(ObjectValue value) {
        return value.nesting() == Nesting.FINITE && !value.isGeneric() ? value.view() : Optional.empty();
    }

    @Override
    protected Optional<ClassName> other(ValueModel value) {
        return Optional.empty();
    }
}
