package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.EnumShape.ConstantShape;
import dev.jeton.processor.extract.EnumShape.ValueShape;
import dev.jeton.processor.extract.ObjectShape.ToStringMethod;
import dev.jeton.processor.extract.OtherShape.Kind;
import dev.jeton.processor.extract.OwnCodec.Instance;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads annotated types. */
public final class TypeExtractor {
    private final Places places;
    private final DeprecationScanner deprecations;
    private final GeneratedClasses generatedClasses;
    private final Sources sources;
    private final ObjectFinder objectFinder;
    private final SettingsFinder settings;
    private final UnionFinder unions;
    private final UnionExtractor unionExtractor;
    private final Generics generics;
    private final TypeNeedsExtractor needs;
    private final ObjectExtractor objects;
    private final EnumValueExtractor enumValues;
    private final CodecLists codecLists;
    private final NamedCodecs namedCodecs;
    private final Elements elements;
    private final Imports imports;
    private final ImportFinder importFinder;
    private final ImportChecker importChecker;
    private final MixinChecker mixins;
    private final Lenses lenses;

    /** For one compilation, of sources of a version of Java. */
    public TypeExtractor(Elements elements, Types types, SourceVersion version, Places places) {
        this(elements, types, version, places, Imports.none(), null);
    }

    /**
     * Reads types as they look from one place.
     *
     * @param imports what is imported there
     * @param plain the one for where nothing is imported; null for that one itself
     */
    private TypeExtractor(
            Elements elements,
            Types types,
            SourceVersion version,
            Places written,
            Imports imports,
            @Nullable TypeExtractor plain) {
        Places places = plain == null ? written : new MixedPlaces(written, imports);
        this.places = places;
        this.elements = elements;
        this.imports = imports;
        this.generatedClasses = plain == null ? new GeneratedClasses() : plain.generatedClasses;
        this.sources = plain == null ? new Sources() : plain.sources;
        NullnessReader nullness = new NullnessReader(elements, sources, version);
        this.importFinder = new ImportFinder(elements, written);
        this.mixins = new MixinChecker(written);
        Reach reach = new Reach(elements, imports);
        this.importChecker = new ImportChecker(importFinder, reach);
        this.lenses = plain == null
                ? new Lenses(
                        importFinder, this, each -> new TypeExtractor(elements, types, version, written, each, this))
                : plain.lenses;
        this.enumValues = new EnumValueExtractor(places, reach);
        ContainerKinds containers = new ContainerKinds(elements, types);
        this.objectFinder = new ObjectFinder(types, reach, places, imports);
        CodecTypes codecTypes = new CodecTypes(types);
        this.codecLists = new CodecLists(elements, codecTypes, imports);
        this.unions = new UnionFinder(types, places);
        this.generics = new Generics(objectFinder, unions, types);
        this.settings = new SettingsFinder(elements, places, unions, objectFinder, imports);
        this.unionExtractor = new UnionExtractor(this, unions, types, reach, sources);
        this.needs = new TypeNeedsExtractor(this, generatedClasses, objectFinder, unions, containers, codecLists);
        this.deprecations = new DeprecationScanner(elements, objectFinder, unions, codecLists);
        OwnCodecs ownCodecs = new OwnCodecs(elements, codecTypes, reach, generatedClasses);
        this.namedCodecs = new NamedCodecs(places, new CodecListChecker(places, codecLists, ownCodecs), ownCodecs);
        this.objects = new ObjectExtractor(
                elements,
                types,
                places,
                sources,
                objectFinder,
                new JavaTypeExtractor(
                        this,
                        generatedClasses,
                        reach,
                        sources,
                        new Containment(this, objectFinder, unions, containers),
                        containers,
                        ownCodecs,
                        codecLists,
                        nullness),
                new UnnamedTypes(reach),
                new FlattenedTypes(this, objectFinder, unions, reach),
                unions,
                generics,
                nullness,
                imports,
                mixins);
    }

    /** The one that reads types as they look from a type, or from a package or a type at which others are imported. */
    public TypeExtractor from(Element place) {
        return lenses.from(place);
    }

    /** Whether all types are there that are imported at a package or a type. */
    public boolean hasImportedTypes(Element home) {
        return ImportFinder.isComplete(home);
    }

    /** The types that get codecs since they are imported at a package or a type; their subtypes are not among them. */
    public List<Subject> importsAt(Element home) {
        return importFinder.writtenAt(home).stream()
                .map(each -> new Subject(each.type(), home))
                .toList();
    }

    /** Whether a type can't be imported, which is reported at its import. */
    public boolean isRefused(TypeElement type) {
        return imports.of(type).flatMap(importChecker::mistakeIn).isPresent();
    }

    /** What is wrong with the imports at a package or a type. */
    public Findings checkImports(Element home) {
        return importChecker.check(home);
    }

    /** Where types are imported for what is in a type. */
    List<Element> importHomesAround(TypeElement type) {
        return importFinder.homesAround(imports.homeOf(type));
    }

    /** The mixin of an imported type. */
    Optional<Mixin> mixinOf(TypeElement type) {
        return imports.mixinOf(type);
    }

    /** A type as what gets a codec, as seen from here. */
    public Subject subject(TypeElement type) {
        return new Subject(type, imports.homeOf(type));
    }

    /** Checks the mixin of an imported type that has no properties. */
    void checkMixin(TypeElement type, Findings findings) {
        imports.mixinOf(type).ifPresent(mixin -> mixins.check(type, mixin, findings));
    }

    /** Whether a type is imported here. */
    boolean isImported(TypeElement type) {
        return imports.of(type).isPresent();
    }

    /** Whether the import or the mixin of a type says something of the type, or of a member or the property that this belongs to. */
    public boolean isSaid(TypeElement type, Element member) {
        if (member.equals(type)) {
            return imports.of(type).flatMap(Import::settings).isPresent()
                    || imports.mixinOf(type).isPresent();
        }
        Optional<Mixin> mixin = imports.mixinOf(type);
        return imports.standIn(member).isPresent()
                || mixin.isPresent()
                        && type.getKind() != ElementKind.ENUM
                        && objectFinder.find(type).properties().stream()
                                .filter(property -> property.places().contains(member))
                                .anyMatch(property -> property.places().stream()
                                        .anyMatch(place -> mixin.get().type().equals(place.getEnclosingElement())));
    }

    /** The mixins of types that are imported at a package or a type. */
    Stream<TypeElement> mixinsAt(Element home) {
        return importFinder.mixinsAt(home);
    }

    /** The mixins of types that are imported for what is in a type. */
    Stream<TypeElement> mixinsAround(TypeElement type) {
        return importFinder.homesAround(type).stream().flatMap(this::mixinsAt);
    }

    /** Makes known what is compiled in a round. */
    public void addSources(Collection<? extends Element> roots) {
        sources.add(roots);
        objectFinder.clear();
        unions.clear();
        codecLists.clear();
        lenses.clear();
    }

    /** Whether a top-level class is among the sources that are compiled, those that processors made in earlier rounds included. */
    public boolean isAmongSources(ClassName topLevelClass) {
        return sources.contain(topLevelClass.canonicalName());
    }

    /** Whether a type, the member of one, a package or a module was compiled before, so that the compiler says nothing of what is missing in it. */
    public boolean isFromClassFile(Element element) {
        return !sources.contain(element);
    }

    /** Makes known that a codec, and a view where it is asked for, will be generated for a type. */
    public void announce(TypeElement type) {
        generatedClasses.add(
                Stream.concat(Stream.of(codecOf(type)), viewOf(type).stream()).toList());
    }

    /** What must be there before a type can be read; to be asked when all types of the round are announced. */
    public TypeNeeds needsOf(TypeElement type) {
        return needs.needsOf(type);
    }

    /** Whether all codecs are there that a type names for itself, or that a type, a package or a module lists. */
    public boolean hasNamedCodecs(Element home) {
        return NamedCodecs.areThere(home);
    }

    /**
     * What is wrong with the codecs that are named for all that is below a place.
     *
     * @param home the type, the package or the module that names them
     */
    public Findings checkNamedCodecs(Element home) {
        return namedCodecs.check(home);
    }

    /** Where a codec is listed that is not there, for a type that lacks one; the type itself if one is named in it. */
    public Element placeOfMissingCodec(TypeElement type) {
        return codecLists.placesAround(type).stream()
                .filter(this::lacksListedCodec)
                .findFirst()
                .orElse(type);
    }

    /** Whether a codec is not there that is listed at a type, a package or a module. */
    public boolean lacksListedCodec(Element place) {
        return place.getAnnotationMirrors().stream()
                .filter(JsonAnnotation.CODECS::isTypeOf)
                .anyMatch(list -> !MissingClasses.in(list).isEmpty());
    }

    /** The name of a type, a package or a module; compilers differ in what the element itself says. */
    public static String nameOf(Element place) {
        return place instanceof QualifiedNameable named
                ? named.getQualifiedName().toString()
                : place.toString();
    }

    /** Whether a type names its codec itself. */
    public boolean namesCodec(TypeElement type) {
        return NamedCodecs.on(type).isPresent();
    }

    /** The codec by which {@code JsonCodecs} finds a type: the one that the type names, and else the one that is generated for it. */
    public Optional<IndexedCodec> codecInIndex(TypeElement type) {
        if (namesCodec(type)) {
            return namedCodecs.inIndex(type, deprecations);
        }
        return isAnnotated(type) && getsCodec(type)
                ? Optional.of(new IndexedCodec(codecOf(type), new Instance.Field(), variablesOf(type), List.of()))
                : Optional.empty();
    }

    /**
     * What is wrong with the defaults of a package or a module.
     *
     * @param home the package or the module that has them
     */
    public Findings checkDefaults(Element home) {
        return settings.check(home);
    }

    /** What belongs to the properties of a class or record, and makes its objects. */
    FoundObject find(TypeElement type) {
        return objectFinder.find(type);
    }

    /** Everything there is to know of a type that is annotated with {@code @Json}. */
    public TypeShape extract(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD ->
                objects.extract(type, facts(type), isImported(type) ? ToStringMethod.DECLARED : toStringMethod(type));
            case CLASS ->
                unions.isUnion(type)
                        ? unionExtractor.extract(type, facts(type))
                        : objects.extract(type, facts(type), ToStringMethod.DECLARED);
            case ENUM -> extractEnum(type);
            case INTERFACE ->
                unions.isUnion(type)
                        ? unionExtractor.extract(type, facts(type))
                        : new OtherShape(facts(type), Kind.INTERFACE);
            case ANNOTATION_TYPE -> new OtherShape(facts(type), Kind.ANNOTATION);
            default -> throw new IllegalStateException("Not a kind of type: " + type.getKind());
        };
    }

    /** Whether a property of an annotated type is marked to be the whole value. */
    boolean isOneValue(TypeElement type) {
        return objectFinder.find(type).properties().stream().anyMatch(ObjectFinder::isValue);
    }

    /** The property that is the whole value of an annotated type; empty if there is a mistake in the type. */
    Optional<PropertyShape> valueOf(TypeElement type) {
        ObjectShape shape = objects.extract(type, facts(type), ToStringMethod.DECLARED);
        return shape.mistakes().isEmpty() ? shape.oneValue() : Optional.empty();
    }

    /** Where a finding about a whole element belongs. */
    public Place placeOf(Element element) {
        return places.at(element);
    }

    /** Where a finding about an annotation of an element belongs. */
    public Place placeOf(JsonAnnotation annotation, Element element) {
        Element shown = ObjectFinder.shown(element);
        return AnnotationView.find(annotation, element, shown, places)
                .map(AnnotationView::place)
                .orElseGet(() -> placeOf(shown));
    }

    EnumShape extractEnum(TypeElement type) {
        List<ConstantShape> constants = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(this::constant)
                .toList();
        Findings findings = new Findings();
        Optional<ValueShape> value = enumValues.extract(type, findings);
        checkMixin(type, findings);
        return new EnumShape(facts(type), constants, value, findings.all());
    }

    private ConstantShape constant(Element constant) {
        return new ConstantShape(
                constant.getSimpleName().toString(),
                find(JsonAnnotation.NAME, constant).flatMap(view -> view.string("value")),
                find(JsonAnnotation.ALIAS, constant).flatMap(view -> view.strings("value")),
                find(JsonAnnotation.ALIAS, constant).flatMap(view -> view.constant("together")),
                find(JsonAnnotation.FALLBACK, constant).map(AnnotationView::place),
                placeOf(constant));
    }

    private static List<TypeVariableName> variablesOf(TypeElement type) {
        return type.getTypeParameters().stream().map(TypeVariableName::get).toList();
    }

    private TypeFacts facts(TypeElement type) {
        return new TypeFacts(
                ClassName.get(type),
                codecOf(type),
                viewOf(type),
                accessOf(type),
                variablesOf(type),
                settings.of(type),
                settings.stated(type),
                deprecations.lintWarningsOf(type),
                placeOf(type));
    }

    /** The names in JSON of the members of a type that are written first. */
    Optional<Given<List<Given<String>>>> orderOf(TypeElement type) {
        return find(JsonAnnotation.ORDER, type).flatMap(view -> view.strings("value"));
    }

    /** What {@code @Json} means on a type. */
    Settings settingsOf(TypeElement type) {
        return settings.of(type);
    }

    /** {@code Outer_InnerCodec} in the same package, or in that of the import. */
    public ClassName codecOf(TypeElement type) {
        return generated(type, "Codec");
    }

    /** {@code Outer_InnerView} in the same package, if the type asks for one; it may come from a class file. */
    Optional<ClassName> viewOf(TypeElement type) {
        return settings.of(type).view().filter(Given::value).map(asked -> generated(type, "View"));
    }

    /** Its codec, and its view if it asks for one. */
    List<ClassName> generatedFor(TypeElement type) {
        return Stream.concat(Stream.of(codecOf(type)), viewOf(type).stream()).toList();
    }

    private ClassName generated(TypeElement type, String suffix) {
        ClassName name = ClassName.get(type);
        String home = imports.of(type)
                .map(each ->
                        elements.getPackageOf(each.home()).getQualifiedName().toString())
                .orElseGet(name::packageName);
        return ClassName.get(home, String.join("_", name.simpleNames()) + suffix);
    }

    /** Whether a type has {@code @Json}, or is a subtype of one that has; it may come from a class file. */
    public boolean isAnnotated(TypeElement type) {
        return find(JsonAnnotation.JSON, type).isPresent() || isSubtype(type);
    }

    /** Whether a type stands for one with {@code @Json} that is read as one of its subtypes. */
    boolean isSubtype(TypeElement type) {
        return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD) && hasParent(type);
    }

    /** Whether a type with {@code @Json} names a type as one of its subtypes, of whatever kind that is. */
    boolean hasParent(TypeElement type) {
        return unions.parentsOf(type).stream()
                .anyMatch(parent -> unions.find(parent).has(type));
    }

    /** Whether a type with {@code @Json} is read as one of its subtypes. */
    boolean isUnion(TypeElement type) {
        return unions.isUnion(type);
    }

    /** The subtypes of a type among the sources that get code because of it only. */
    public List<TypeElement> unannotatedSubtypesOf(TypeElement type) {
        return !unions.isUnion(type)
                ? List.of()
                : unions.find(type).subtypes().stream()
                        .map(FoundUnion.Subtype::type)
                        .filter(subtype -> find(JsonAnnotation.JSON, subtype).isEmpty())
                        .filter(this::isSubtype)
                        .filter(subtype -> isImported(subtype) || sources.homeOf(subtype) == Home.THESE_SOURCES)
                        .toList();
    }

    /** Whether a type with {@code @Json} is of a kind that gets a codec: with an {@code INSTANCE}, or one for each instantiation of a generic type. */
    private boolean getsCodec(TypeElement type) {
        boolean hasKind = type.getKind().isClass() || unions.isUnion(type);
        boolean canBe =
                type.getTypeParameters().isEmpty() || generics.obstacle(type).isEmpty();
        return hasKind && canBe && accessOf(type) != Access.PRIVATE;
    }

    private static Access accessOf(TypeElement type) {
        Access narrowest = Access.PUBLIC;
        for (Element here = type; here instanceof TypeElement; here = here.getEnclosingElement()) {
            Access access = here.getModifiers().contains(Modifier.PRIVATE)
                    ? Access.PRIVATE
                    : here.getModifiers().contains(Modifier.PUBLIC) ? Access.PUBLIC : Access.PACKAGE;
            if (access.compareTo(narrowest) > 0) {
                narrowest = access;
            }
        }
        return narrowest;
    }

    /**
     * The {@code toString} that the compiler makes is final, which is the only thing that sets it apart: javac and ecj call
     * it {@code EXPLICIT} when asked for its origin.
     */
    private static ToStringMethod toStringMethod(TypeElement type) {
        return methods(type)
                        .filter(method -> method.getSimpleName().contentEquals("toString"))
                        .filter(method -> method.getParameters().isEmpty())
                        .anyMatch(method -> !method.getModifiers().contains(Modifier.FINAL))
                ? ToStringMethod.DECLARED
                : ToStringMethod.IMPLICIT;
    }

    private static Stream<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream();
    }

    private Optional<AnnotationView> find(JsonAnnotation annotation, Element element) {
        return AnnotationView.find(annotation, element, places);
    }
}
