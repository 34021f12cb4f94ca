// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace martlet {

// The database's own rules that a recipe may relax, as bits of relaxed_rules of a sales line or stock level.
// Some feeds break them honestly; each such line carries the bits of the rules it breaks, and no others.
namespace relaxed {

inline constexpr int zeroQuantity = 1;
inline constexpr int negativePrice = 2;
inline constexpr int totalDiffers = 4; // by more than a cent from quantity × price − discount
inline constexpr int negativeDiscount = 8;
inline constexpr int stockDiffers = 16; // closing is not opening + received − sold + adjusted

inline constexpr int ofSales = zeroQuantity | negativePrice | totalDiffers | negativeDiscount;
inline constexpr int ofStock = stockDiffers;

} // namespace relaxed

} // namespace martlet
