package dev.jeton.processor.emit;

import dev.jeton.processor.model.ArgumentModel;
import dev.jeton.processor.model.ArgumentModel.OfExtra;
import dev.jeton.processor.model.ArgumentModel.OfFlattened;
import dev.jeton.processor.model.ArgumentModel.OfIgnored;
import dev.jeton.processor.model.ArgumentModel.OfProperty;
import dev.jeton.processor.model.Construction;
import dev.jeton.processor.model.Construction.Constructor;
import dev.jeton.processor.model.Construction.Factory;
import dev.jeton.processor.model.ExtraModel;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Visibility;
import java.util.List;
import java.util.stream.Collectors;

/** The source of the record that a model describes. */
final class RecordSource implements ArgumentModel.Visitor<String>, Construction.Visitor<String> {
    private final ObjectCodecModel model;

    private RecordSource(ObjectCodecModel model) {
        this.model = model;
    }

    static String of(ObjectCodecModel model) {
        return new RecordSource(model).source();
    }

    private String source() {
        return "package %s;\n%srecord %s%s(\n    %s) {%s}\n"
                .formatted(
                        model.type().packageName(),
                        model.visibility() == Visibility.PUBLIC ? "public " : "",
                        model.type().simpleName(),
                        model.isGeneric() ? "<T>" : "",
                        String.join(",\n    ", components()),
                        model.construction().accept(this));
    }

    private List<String> components() {
        return arguments().stream().map(argument -> argument.accept(this)).toList();
    }

    private List<ArgumentModel> arguments() {
        return model.construction() instanceof Constructor constructor
                ? constructor.arguments()
                : ((Factory) model.construction()).arguments();
    }

    @Override
    public String visitBuilder(Construction.Builder construction) {
        throw new IllegalStateException("Records have no builder");
    }

    @Override
    public String visitConstructor(Constructor construction) {
        return "";
    }

    /** The constructor refuses to be called by anybody else. */
    @Override
    public String visitFactory(Factory construction) {
        String type = model.type().simpleName();
        String arguments = components().stream()
                .map(component -> component.substring(component.lastIndexOf(' ') + 1))
                .collect(Collectors.joining(", "));
        return """

              private static boolean open;

              public %s {
                if (!open) {
                  throw new IllegalStateException("not made by the factory");
                }
              }

              public static %s %s(%s) {
                open = true;
                try {
                  return new %s(%s);
                } finally {
                  open = false;
                }
              }
            """.formatted(type, type, nameOf(construction), String.join(", ", components()), type, arguments);
    }

    private static String nameOf(Factory construction) {
        String call = construction.method().toString();
        return call.substring(call.lastIndexOf('.') + 1);
    }

    @Override
    public String visitProperty(OfProperty argument) {
        PropertyModel property = model.properties().get(argument.index());
        return property.value().type() + " " + property.name();
    }

    @Override
    public String visitExtra(OfExtra argument) {
        ExtraModel extra = model.extra().orElseThrow();
        return extra.content().map() + " " + extra.name();
    }

    @Override
    public String visitFlattened(OfFlattened argument) {
        throw new IllegalArgumentException("what is flattened has no source in a model");
    }

    @Override
    public String visitIgnored(OfIgnored argument) {
        throw new IllegalArgumentException("a component that is ignored has no type in a model");
    }
}
