package dev.jeton.integration.imported;

import dev.jeton.annotation.Json;
import dev.jeton.integration.foreign.Contact;

@Json.Subtypes({
    @Json.Subtypes.Of(type = Contact.Mail.class, value = "mail"),
    @Json.Subtypes.Of(type = Contact.Letter.class, value = "letter")
})
interface ContactNames {}
