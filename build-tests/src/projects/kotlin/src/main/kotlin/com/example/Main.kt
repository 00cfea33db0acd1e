package com.example

import dev.jeton.JsonCodec
import dev.jeton.JsonCodecs
import dev.jeton.JsonException
import dev.jeton.annotation.Json

@Json
enum class Level { LOW, HIGH }

private const val USER =
    """{"name":"n","age":3,"isActive":true,"tags":["a"],"counts":{"k":1},"levels":["HIGH"],""" +
        """"address":{"street":"s","zip":4},"others":[],"created":"2026-11-27T00:00:00Z","e_mail":"e","password":"p"}"""

fun main() {
    val grant = GrantCodec.INSTANCE.read("""{"token":"t","kind":"USER","scopes":["a"],"level":"HIGH"}""")
    println(grant.level)
    println(GrantCodec.INSTANCE.toJson(grant))

    val user = UserCodec.INSTANCE.read(USER)
    println(user)
    println(rewritten(UserCodec.INSTANCE, USER))
    val view = UserView()
    view.parse(USER.toByteArray())
    println(view.toValue() == user)
    println(SettingsCodec.INSTANCE.read("""{"port":81}"""))
    println(LimitsCodec.INSTANCE.read("""{"most":8}"""))
    println(PointCodec.INSTANCE.read("""{"x":3}"""))
    println(rewritten(MoneyCodec.INSTANCE, """{"currency":"EUR","cents":5}"""))

    val invoice = """{"total":1,"paid":2,"open":3,"fee":4}"""
    println(rewritten(InvoiceCodec.INSTANCE, invoice))
    val invoices = InvoiceView()
    invoices.parse(invoice.toByteArray())
    println(invoices.toValue())
    println(rewritten(WalletCodec.INSTANCE, """{"coins":[5],"byName":{"a":6},"weights":["7g"]}"""))
    println(JsonCodecs.of(Weight::class.java).read("\"8g\""))

    println(errorOf(User_AddressCodec.INSTANCE, "{}"))
    println(errorOf(MoneyCodec.INSTANCE, "{}"))
}

private fun <T : Any> rewritten(codec: JsonCodec<T>, json: String) = codec.toJson(codec.read(json))

private fun errorOf(codec: JsonCodec<*>, json: String) =
    try {
        codec.read(json).toString()
    } catch (error: JsonException) {
        "${error.code()} at ${error.path()}"
    }
