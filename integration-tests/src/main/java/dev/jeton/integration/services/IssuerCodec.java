package dev.jeton.integration.services;

import dev.jeton.JsonCodec;
import dev.jeton.JsonKind;
import dev.jeton.JsonNames;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;

/** A string or an object, as the issuers of verifiable credentials are. */
final class IssuerCodec implements JsonCodec<Issuer> {
    static final IssuerCodec INSTANCE = new IssuerCodec();

    private static final JsonNames NAMES = JsonNames.of("id", "name");

    private IssuerCodec() {}

    @Override
    public Class<?> type() {
        return Issuer.class;
    }

    @Override
    public Issuer decode(JsonReader reader) {
        if (reader.peek() == JsonKind.STRING) {
            return new Issuer(reader.readString(), null);
        }
        String id = null;
        String name = null;
        reader.beginObject(NAMES);
        for (int member = reader.nextName(); member != JsonReader.END_OBJECT; member = reader.nextName()) {
            switch (member) {
                case 0 -> id = reader.readString();
                case 1 -> name = reader.readString();
                default -> reader.skipValue();
            }
        }
        if (id == null) {
            throw reader.missingMember(NAMES, 0);
        }
        return new Issuer(id, name);
    }

    @Override
    public void encode(Issuer issuer, JsonWriter writer) {
        if (issuer.name() == null) {
            writer.writeString(issuer.id());
            return;
        }
        writer.beginObject();
        writer.member(NAMES, 0);
        writer.writeString(issuer.id());
        writer.member(NAMES, 1);
        writer.writeString(issuer.name());
        writer.endObject();
    }
}
