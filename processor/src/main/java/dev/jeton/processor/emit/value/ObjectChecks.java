package dev.jeton.processor.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.Position;
import dev.jeton.processor.model.CodedValue.ObjectValue;

/** Emits what checks an object by its view, wherever that view comes from. */
@FunctionalInterface
public interface ObjectChecks {

    /**
     * Emits the statements.
     *
     * @param view the object's view
     * @param position where the object stands
     */
    CodeBlock check(ObjectValue object, ClassName view, Position position);
}
