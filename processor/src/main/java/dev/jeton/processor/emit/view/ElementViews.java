package dev.jeton.processor.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.Position;
import dev.jeton.processor.emit.value.ObjectChecks;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.Nesting;

/** Objects inside containers are checked by views that the view of the container has as fields. */
record ElementViews(CodecNames names) implements ObjectChecks {

    @Override
    public CodeBlock check(ObjectValue object, ClassName view, Position position) {
        String field = names.elementView(position);
        String reader = names.get(FixedName.READER);
        return object.nesting() == Nesting.RECURSIVE
                ? RecursivePart.check(view, field, reader)
                : ObjectPart.read(object.newView(), field, reader);
    }
}
