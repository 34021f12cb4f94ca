// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace martlet {

// The sizes of type; pixels at 100 %.
enum class FontRole {
    Number,      // 28/600
    Title,       // 18/600
    Section,     // 14/600
    Body,        // 13/400
    BodyStrong,  // 13/600
    Label,       // 12/400
    LabelStrong, // 12/600
    Caption,     // 11/400
    Code         // 12/400, all glyphs equally wide
};

// The installed families the program writes with.
struct FontFamilies
{
    QString text, code;

    // Open Sans, else DejaVu Sans, else the system's own: the first whose ten digits are equally wide, because
    // figures stand in columns.
    static FontFamilies choose();
    QFont font(FontRole role) const;
};

bool hasEvenDigits(const QString &family);

} // namespace martlet
