// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace martlet {

// Exact arithmetic on the raw numbers behind Decimal. All functions refuse overflow with nullopt.
namespace decimal {

// Reads "-1234.5" (ASCII digits, '.', optional sign, no exponent, no grouping) into units of 10^-scale.
// nullopt when it is not such a number, has more than `scale` significant decimals, or overflows.
std::optional<std::int64_t> parse(std::string_view text, int scale);
// Writes all `scale` decimals with '.', a leading '-' when negative: (-12345, 4) → "-1.2345".
QString print(std::int64_t units, int scale);
// Writes at least `atLeast` decimals and no further trailing zeros: (12300, 4, 2) → "1.23".
QString printShort(std::int64_t units, int scale, int atLeast = 0);
std::optional<std::int64_t> add(std::int64_t a, std::int64_t b);
std::optional<std::int64_t> subtract(std::int64_t a, std::int64_t b);
std::optional<std::int64_t> multiply(std::int64_t a, std::int64_t b);
// a × b ÷ divisor over 128 bits, rounded half away from zero; divisor > 0.
std::optional<std::int64_t> multiplyDivide(std::int64_t a, std::int64_t b, std::int64_t divisor);
constexpr std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

} // namespace decimal

// A fixed-point number: `units` of 10^-Scale in 64 bits. Never passes through a double.
template<int Scale, typename Tag>
class Decimal
{
public:
    static constexpr int scale = Scale;
    static constexpr std::int64_t one = decimal::powerOfTen(Scale);

    constexpr Decimal() = default;
    static constexpr Decimal fromUnits(std::int64_t units) { return Decimal(units); }
    static constexpr Decimal fromWhole(std::int64_t whole) { return Decimal(whole * one); }
    static std::optional<Decimal> parse(std::string_view text)
    {
        const auto units = decimal::parse(text, Scale);
        return units ? std::optional(Decimal(*units)) : std::nullopt;
    }

    constexpr std::int64_t units() const { return m_units; }
    QString toString() const { return decimal::print(m_units, Scale); }
    constexpr bool isZero() const { return m_units == 0; }
    constexpr bool isNegative() const { return m_units < 0; }

    // Sums that may overflow say so: nullopt.
    friend std::optional<Decimal> add(Decimal a, Decimal b)
    {
        const auto sum = decimal::add(a.m_units, b.m_units);
        return sum ? std::optional(Decimal(*sum)) : std::nullopt;
    }
    friend std::optional<Decimal> subtract(Decimal a, Decimal b)
    {
        const auto difference = decimal::subtract(a.m_units, b.m_units);
        return difference ? std::optional(Decimal(*difference)) : std::nullopt;
    }
    constexpr Decimal operator-() const { return Decimal(-m_units); }
    constexpr auto operator<=>(const Decimal &) const = default;

private:
    explicit constexpr Decimal(std::int64_t units)
        : m_units(units)
    {
    }
    std::int64_t m_units = 0;
};

// Currency units with four decimals (ten-thousandths).
using Money = Decimal<4, struct MoneyTag>;
// Pieces, kilograms, litres with three decimals (thousandths).
using Quantity = Decimal<3, struct QuantityTag>;

// quantity × price, rounded half away from zero to ten-thousandths; nullopt on overflow.
std::optional<Money> multiply(Quantity quantity, Money price);

} // namespace martlet
