package dev.jeton.processor.resolve;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.Making;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.extract.Settings;
import dev.jeton.processor.model.ArgumentModel;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.ExtraModel;
import dev.jeton.processor.model.MethodLimits;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.ObjectCodecModel.NullMembers;
import dev.jeton.processor.model.ObjectCodecModel.UnknownMembers;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Visibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the model of the codec of a record or class. */
final class ObjectResolver {
    private final PropertyResolver propertyResolver = new PropertyResolver();
    private final EmptyValues emptyValues = new EmptyValues();
    private final ViewResolver viewResolver = new ViewResolver();

    /** The codec, or nothing if a property cannot be read; every one of those gets its finding. */
    Optional<CodecModel> resolve(ObjectShape shape, Visibility visibility, Findings findings) {
        if (shape.making().isEmpty()) {
            return Optional.empty(); // the mistakes of the shape say why
        }
        Making making = shape.making().get();
        Settings settings = shape.facts().settings();
        NamingStrategy naming = JsonNames.strategyOf(settings);
        List<PropertyModel> properties = new ArrayList<>();
        Map<String, ArgumentModel> arguments = new HashMap<>();
        Optional<ExtraModel> extra = Optional.empty();
        boolean complete = true;
        for (PropertyShape property : shape.properties()) {
            if (property.has(Fact.IGNORE)) {
                if (making.arguments().contains(property.name())) {
                    Optional<ArgumentModel> ignored = ignored(property, making, shape, findings);
                    ignored.ifPresent(value -> arguments.put(property.name(), value));
                    complete &= ignored.isPresent();
                }
            } else if (property.has(Fact.EXTRA)) {
                arguments.put(property.name(), new ArgumentModel.OfExtra());
                extra = Optional.of(new ExtraModel(property.name(), PropertyResolver.accessOf(property)));
            } else {
                arguments.put(property.name(), new ArgumentModel.OfProperty(properties.size()));
                complete &= propertyResolver
                        .resolve(property, shape.facts().name(), naming, findings)
                        .map(properties::add)
                        .orElse(false);
            }
        }
        if (!complete) {
            return Optional.empty();
        }
        List<PropertyModel> resolved = List.copyOf(properties);
        return Optional.of(new ObjectCodecModel(
                shape.facts().name(),
                shape.facts().codec(),
                visibility,
                properties,
                extra,
                ConstructionResolver.resolve(making, arguments),
                extra.isPresent() ? UnknownMembers.COLLECT : unknownMembers(settings),
                settings.duplicates()
                        .map(Given::value)
                        .map(DuplicateMembers::valueOf)
                        .orElse(DuplicateMembers.REJECT),
                settings.nulls().map(Given::value).map(NullMembers::valueOf).orElse(NullMembers.OMIT),
                shape.facts().view().map(view -> viewResolver.resolve(view, shape, resolved, findings)),
                MethodLimits.OF_HOTSPOT));
    }

    private Optional<ArgumentModel> ignored(
            PropertyShape property, Making making, ObjectShape shape, Findings findings) {
        Optional<CodeBlock> value = emptyValues.of(property, making.start().overloading());
        if (value.isEmpty()) {
            property.hidden()
                    .ifPresent(hidden -> findings.report(
                            property.place(),
                            Diagnostic.HIDDEN_ARGUMENT,
                            property.name(),
                            shape.facts().name(),
                            hidden));
        }
        return value.map(ArgumentModel.OfIgnored::new);
    }

    private static UnknownMembers unknownMembers(Settings settings) {
        return settings.unknown().map(Given::value).map(UnknownMembers::valueOf).orElse(UnknownMembers.SKIP);
    }
}
