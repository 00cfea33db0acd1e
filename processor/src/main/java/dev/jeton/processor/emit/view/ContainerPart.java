package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.emit.name.Position;
import dev.jeton.processor.emit.value.CheckStatements;
import dev.jeton.processor.emit.value.Container;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.Nesting;
import dev.jeton.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A collection, array or map: it is checked to its end and left where it lies, for a cursor.
 *
 * @param cursor the runtime's class
 * @param contents what the cursor goes over, for the documentation
 */
public record ContainerPart(ViewProperty property, ClassName cursor, String contents) implements ViewPart {

    // Example: private static final byte[] ROLES_DEFAULT = "[\"user\"]".getBytes(StandardCharsets.UTF_8);
    @Override
    public List<FieldSpec> constants() {
        return property.jsonOfDefault().stream().toList();
    }

    // Example: roles.setDefault(ROLES_DEFAULT);
    @Override
    public CodeBlock setDefault() {
        return property.setDefaultOfContainer();
    }

    // Example:
    // private final ElementCursor properties = new ElementCursor();
    // private PropertyView propertiesElement;
    @Override
    public List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        fields.add(ViewProperty.finalField(cursor, property.field(), property.made(cursor)));
        for (Container container : containers()) {
            container.objects().ifPresent(object -> fields.add(elementField(object, elementView(container))));
        }
        return fields;
    }

    /** What holds the view that checks objects. */
    static FieldSpec elementField(ObjectValue object, String name) {
        return object.nesting() == Nesting.RECURSIVE
                ? RecursivePart.field(object.view().orElseThrow(), name)
                : ViewProperty.variable(object.viewType(), name);
    }

    private List<Container> containers() {
        return Container.of(property.model().value(), property.names().positionOf(property.index()));
    }

    private String elementView(Container container) {
        return property.names().elementView(container.inside());
    }

    // Example:
    // properties.begin(reader);
    // checkProperties(reader);
    // properties.end(reader);
    @Override
    public CodeBlock read() {
        String reader = property.reader();
        ValueModel value = property.model().value().unwrapped();
        Position position = property.names().positionOf(property.index());
        return CodeBlock.builder()
                .addStatement("$N.begin($N)", property.field(), reader)
                .add(CheckStatements.notNull(property.names(), position, new ElementViews(property.names()), value))
                .addStatement("$N.end($N)", property.field(), reader)
                .build();
    }

    // Example:
    // properties.forget();
    // if (propertiesElement != null && !propertiesElement.isEmpty()) {
    //   propertiesElement.erase();
    // }
    @Override
    public CodeBlock forget() {
        return CodeBlock.builder()
                .add(statement("$N.forget()", property.field()))
                .add(forgetElements())
                .build();
    }

    /** What checked elements may hold one of the document before, if there is none in this one. */
    @Override
    public CodeBlock prepare() {
        return CodeBlock.builder().add(forgetElements()).add(setDefault()).build();
    }

    private CodeBlock forgetElements() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Container container : containers()) {
            container
                    .objects()
                    .filter(object -> object.nesting() == Nesting.FINITE)
                    .ifPresent(object -> code.add(ObjectPart.forget(elementView(container))));
        }
        return code.build();
    }

    @Override
    public List<MethodSpec> accessors() {
        String returned = "a cursor before the first of the " + contents + " of " + property.what();
        return List.of(rewound(property.accessor(cursor, returned), property.field()));
    }

    // Example:
    // public ElementCursor properties() {
    //   properties.rewind();
    //   return properties;
    // }
    static MethodSpec rewound(MethodSpec.Builder accessor, String field) {
        return accessor.addStatement("$N.rewind()", field)
                .addStatement("return $N", field)
                .build();
    }
}
