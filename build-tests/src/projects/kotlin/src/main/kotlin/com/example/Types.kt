package com.example

import dev.jeton.annotation.Json
import java.time.Instant

/** Made by its constructor. */
@Json(view = true)
data class User(
    val name: String,
    val nick: String?,
    val age: Int,
    val height: Double?,
    val isActive: Boolean,
    val tags: List<String>,
    val counts: Map<String, Int>,
    val levels: Set<Level>,
    val address: Address?,
    val others: List<Address>,
    val created: Instant?,
    @param:Json.Name("e_mail") val email: String?,
    @Json.Default("5") val retries: Int = 5,
    @get:Json.Secret val password: String? = null,
) {
    @Json(view = true)
    data class Address(@field:Json.Required val street: String, val zip: Int?)

    @get:Json.Ignore
    val initials: String
        get() = name.take(1)

    override fun toString(): String = UserCodec.INSTANCE.describe(this)
}

/** Every parameter has a default and every property a setter: what is absent keeps Kotlin's default. */
@Json
data class Settings(var host: String = "localhost", var port: Int = 80, var tags: List<String> = listOf("a"))

/** Kotlin repeats the annotation on the constructor without parameters. */
@Json
data class Limits @Json.Creator constructor(
    @param:Json.Default("7") val most: Int = 7,
    @param:Json.Default("1") val least: Int = 1,
)

/** And on each of these. */
@Json
data class Point @JvmOverloads @Json.Creator constructor(
    @param:Json.Required val x: Int,
    @param:Json.Default("2") val y: Int = 2,
)

/** And on the method of the companion behind the static one. */
@Json
class Money private constructor(val currency: String, val cents: Long) {
    companion object {
        @JvmStatic
        @Json.Creator
        fun of(currency: String, cents: Long): Money = Money(currency, cents)
    }
}
