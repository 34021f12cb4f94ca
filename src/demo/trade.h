// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <string_view>

namespace martlet::demo {

// What the chain sells, in numbers that do not hang on the seed.
struct Category
{
    std::string_view name, department;
    int lineShare;              // thousandths of all lines, over a year
    int lineValue;              // cents: average quantity × price of a line, before discount
    int costRatio;              // ten-thousandths of the list price
    int ranged;                 // products a store carries
    int lineUnits;              // thousandths of a piece a line has on average
    std::array<int, 12> season; // thousandths by month
    std::array<std::string_view, 6> subcategories;
    std::array<std::string_view, 6> nouns; // empty: core products only
};
constexpr size_t categoryCount = 8;
enum CategoryIndex : quint8 { Kitchen, Furniture, Bedding, Tableware, Storage, Bath, Lighting, Garden };
const std::array<Category, categoryCount> &categories();

// Products with a name and a price of their own: the first of each category's ranking.
struct CoreProduct
{
    std::string_view name;
    CategoryIndex category;
    int subcategory;
    int price; // cents
};
std::span<const CoreProduct> coreProducts();

// Products whose share is planned instead of drawn: the three best sellers and the pair of story 8.
struct PlannedProduct
{
    std::string_view name;
    int share; // millionths of the lines (of the receipts for the pair)
    std::array<int, 12> season;
};
std::span<const PlannedProduct> bestSellers();
inline constexpr std::string_view stockOutProduct = "Kettle Aria 1.7 l";
inline constexpr std::string_view barbecue = "Barbecue Ember 57 cm";
inline constexpr std::string_view charcoal = "Charcoal 10 kg";
inline constexpr int barbecueShare = 4000;     // millionths of the receipts
inline constexpr int charcoalShare = 25'000;   // of the receipts, with and without a barbecue
inline constexpr int charcoalWithIt = 350'000; // of the receipts with a barbecue
bool isPlanned(std::string_view product);

std::span<const std::string_view> seriesNames();
std::span<const std::string_view> variantNames();
std::span<const std::string_view> brandNames();
std::span<const std::string_view> supplierNames();

inline constexpr int discountRate = 60;      // thousandths of gross sales
inline constexpr int promotionRate = 290;    // in Garden Weeks
inline constexpr int promotionPercent = 30;  // off the price
inline constexpr int promotionUnits = 1373;  // thousandths of the four weeks before
inline constexpr int returnRate = 31;        // thousandths of sales
inline constexpr int linesPerReceipt = 2400; // thousandths
inline constexpr int lapseDays = 75;         // from the contract's end to 31 Dec 2025
inline constexpr std::string_view lapsedSupplier = "Nordlicht Leuchten";

} // namespace martlet::demo
