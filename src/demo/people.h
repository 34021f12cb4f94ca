// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/dice.h"

#include <string>
#include <string_view>

namespace martlet::demo {

// Where a person lives: the words of the country, and telephone numbers that are reserved for fiction.
enum class Country { UnitedKingdom, Germany, France, Netherlands };
Country countryNamed(std::string_view name);

struct PersonName
{
    std::string_view first, last;
};
PersonName personIn(Country country, Dice &dice);
std::string addressIn(Country country, Dice &dice);
std::string phoneIn(Country country, Dice &dice); // empty where no range is reserved
// ASCII, lower case: "Jörg Weiß" 12 → "jorg.weiss.12@mail.example".
std::string mailOf(const PersonName &name, int number);

} // namespace martlet::demo
