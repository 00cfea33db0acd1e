package dev.jeton.processor.resolve;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.DiscriminatorShape;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.Making;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.extract.Settings;
import dev.jeton.processor.model.Access;
import dev.jeton.processor.model.ArgumentModel;
import dev.jeton.processor.model.DiscriminatorModel;
import dev.jeton.processor.model.DiscriminatorModel.Kind;
import dev.jeton.processor.model.DiscriminatorModel.Others;
import dev.jeton.processor.model.ExtraModel;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.MethodLimits;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.ObjectCodecModel.NullMembers;
import dev.jeton.processor.model.ObjectCodecModel.UnknownMembers;
import dev.jeton.processor.model.Presence;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.PropertyModel.Sensitivity;
import dev.jeton.processor.model.ValueModel.StringValue;
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
    Optional<ObjectCodecModel> resolve(ObjectShape shape, Visibility visibility, Findings findings) {
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
        Optional<DiscriminatorModel> discriminator = discriminator(shape, naming);
        discriminator
                .filter(member -> member.kind() == Kind.MEMBER_ONLY)
                .ifPresent(member ->
                        properties.add(memberOnly(shape.discriminator().orElseThrow())));
        for (PropertyShape property : shape.properties()) {
            if (property.has(Fact.IGNORE)) {
                if (making.arguments().contains(property.name())) {
                    Optional<ArgumentModel> ignored = ignored(property, making, shape, findings);
                    ignored.ifPresent(value -> arguments.put(property.name(), value));
                    complete &= ignored.isPresent();
                }
            } else if (property.has(Fact.EXTRA)) {
                arguments.put(property.name(), new ArgumentModel.OfExtra());
                extra = ExtraModel.Content.of(property.type().name())
                        .map(content -> new ExtraModel(property.name(), PropertyResolver.accessOf(property), content));
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
                discriminator,
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

    /** A property of that name is the discriminator; where there is none, it is a member in front of the others. */
    private static Optional<DiscriminatorModel> discriminator(ObjectShape shape, NamingStrategy naming) {
        return shape.discriminator().map(member -> {
            List<PropertyShape> members = shape.properties().stream()
                    .filter(property -> !property.has(Fact.IGNORE) && !property.has(Fact.EXTRA))
                    .toList();
            int index = 0;
            while (index < members.size()
                    && !JsonNames.of(members.get(index), naming).name().value().equals(member.name())) {
                index++;
            }
            boolean isProperty = index < members.size();
            return new DiscriminatorModel(
                    isProperty ? index : 0,
                    member.mark().values().stream().map(Given::value).toList(),
                    isProperty ? Kind.PROPERTY : Kind.MEMBER_ONLY,
                    member.mark().fallback() ? Others.READ : Others.REJECTED);
        });
    }

    private static PropertyModel memberOnly(DiscriminatorShape discriminator) {
        return new PropertyModel(
                NameAllocator.toJavaIdentifier(discriminator.name()),
                new Access.Nowhere(),
                discriminator.name(),
                List.of(),
                new StringValue(Leniency.STRICT, List.of()),
                new Presence.Absentable(),
                Sensitivity.PUBLIC);
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
