package dev.jeton.processor.resolve;

import com.palantir.javapoet.NameAllocator;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.DiscriminatorShape;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.Making;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.extract.Settings;
import dev.jeton.processor.model.Access;
import dev.jeton.processor.model.Construction;
import dev.jeton.processor.model.DiscriminatorModel;
import dev.jeton.processor.model.DiscriminatorModel.Kind;
import dev.jeton.processor.model.DiscriminatorModel.Others;
import dev.jeton.processor.model.ExtraModel;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.MethodLimits;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.ObjectCodecModel.UnknownMembers;
import dev.jeton.processor.model.Presence;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.PropertyModel.Sensitivity;
import dev.jeton.processor.model.ValueModel.StringValue;
import dev.jeton.processor.model.Visibility;
import java.util.List;
import java.util.Optional;

/** Makes the model of the codec of a record or class. */
final class ObjectResolver {
    private final ViewResolver viewResolver = new ViewResolver();

    /** The codec, or nothing if a property cannot be read; every one of those gets its finding. */
    Optional<ObjectCodecModel> resolve(ObjectShape source, Visibility visibility, Findings findings) {
        if (source.making().isEmpty()) {
            return Optional.empty(); // the mistakes of the shape say why
        }
        ObjectShape shape = WritingOrder.of(source);
        Making making = shape.making().get();
        Settings settings = shape.facts().settings();
        NamingStrategy naming = JsonNames.strategyOf(settings);
        MemberResolver members = new MemberResolver(shape, findings);
        Optional<DiscriminatorShape> inFront = shape.discriminator()
                .filter(member -> ownMember(member.name(), shape, naming).isEmpty());
        inFront.ifPresent(member -> members.addInFront(memberOnly(member)));
        Optional<Construction> construction = members.resolve(making);
        if (construction.isEmpty()) {
            return Optional.empty();
        }
        List<PropertyModel> properties = members.properties();
        Optional<ExtraModel> extra = members.extra();
        return Optional.of(new ObjectCodecModel(
                shape.facts().name(),
                shape.facts().codec(),
                shape.facts().typeParameters(),
                visibility,
                properties,
                extra,
                shape.discriminator()
                        .map(member -> discriminator(
                                member, properties, inFront.isPresent() ? Kind.MEMBER_ONLY : Kind.PROPERTY)),
                members.flattened(),
                construction.get(),
                extra.isPresent() ? UnknownMembers.COLLECT : unknownMembers(settings),
                settings.duplicates()
                        .map(Given::value)
                        .map(DuplicateMembers::valueOf)
                        .orElse(DuplicateMembers.REJECT),
                shape.facts().view().map(view -> viewResolver.resolve(view, shape, properties, findings)),
                MethodLimits.OF_HOTSPOT));
    }

    /** A property of that name is the discriminator; where there is none, it is a member in front of the others. */
    private static DiscriminatorModel discriminator(
            DiscriminatorShape member, List<PropertyModel> properties, Kind kind) {
        int index = 0;
        while (!properties.get(index).jsonName().equals(member.name())) {
            index++;
        }
        return new DiscriminatorModel(
                index,
                member.mark().values().stream().map(Given::value).toList(),
                kind,
                member.mark().fallback() ? Others.READ : Others.REJECTED);
    }

    /** The property of a type that has a name in JSON; what is flattened can't be what tells the type from others. */
    private static Optional<PropertyShape> ownMember(String name, ObjectShape shape, NamingStrategy naming) {
        return shape.properties().stream()
                .filter(PropertyShape::isMember)
                .filter(property ->
                        JsonNames.of(property, naming).name().value().equals(name))
                .findFirst();
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

    private static UnknownMembers unknownMembers(Settings settings) {
        return settings.unknown().map(Given::value).map(UnknownMembers::valueOf).orElse(UnknownMembers.SKIP);
    }
}
