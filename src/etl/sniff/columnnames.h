// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/feed.h"

#include <QStringList>

#include <vector>

namespace martlet {

// A column's name as words in small letters without accents: "InvoiceNo" and "invoice_no." are "invoice no".
QString nameInWords(const QString &name);

// The words people write over a column for one target of a feed, from resources/sniff/synonyms.toml.
struct TargetNames
{
    QString target;    // as ColumnRecipe::target: "quantity", "product.category"
    QStringList names; // in words; the target's own is the first
};
const std::vector<TargetNames> &targetNames(Feed feed);

bool namesADate(const QString &name); // in one of four languages

} // namespace martlet
