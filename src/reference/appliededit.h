// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/attributetext.h"
#include "reference/changebatch.h"

namespace martlet {

// A checked attribute: its value, and the text it reads as.
struct NewAttribute
{
    const DimensionColumn *column = nullptr;
    Value value;
    QString text;
};

// An edit in which nothing is left to doubt.
struct CheckedEdit
{
    const MemberCard &member; // as it was read in this transaction
    const std::vector<NewAttribute> &attributes;
    QDate from;
};

// Writes it as a batch, inside the caller's transaction: the row, its versions, costs that follow from them,
// and what was there before.
[[nodiscard]] Result<BatchId> applyEdit(Session &session, const FieldCipher &cipher, const CheckedEdit &edit,
                                        const Clock &clock);

} // namespace martlet
