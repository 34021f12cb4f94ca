// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <variant>

namespace martlet {

// What a recipe does to a cell's text before it is typed, one thing each. Blank texts go through them too.
namespace step {

struct Trim // spaces, tabs, no-break spaces and line ends around the text
{
    bool operator==(const Trim &) const = default;
};

struct Collapse // runs of them inside the text become one space
{
    bool operator==(const Collapse &) const = default;
};

enum class Case { Upper, Lower, Title };
struct ChangeCase // by Unicode's own table, the same in every locale
{
    Case to = Case::Upper;
    bool operator==(const ChangeCase &) const = default;
};

struct Replace // every occurrence
{
    QString what, with;
    bool operator==(const Replace &) const = default;
};

struct Regex // every match; \1 … \9 in `with` are its groups
{
    QString pattern, with;
    bool operator==(const Regex &) const = default;
};

struct Split // the part'th piece, 1-based, or from the end when negative; blank when there are not so many
{
    QString separator;
    int part = 1;
    bool operator==(const Split &) const = default;
};

struct Join // appends what these columns of the file have, each behind the separator, blank ones left out
{
    QStringList columns;
    QString separator;
    bool operator==(const Join &) const = default;
};

struct Pad // to that many characters; a blank text stays blank
{
    int length = 0;
    QString with = QStringLiteral("0");
    bool atEnd = false;
    bool operator==(const Pad &) const = default;
};

struct Truncate // to that many characters
{
    int length = 0;
    bool operator==(const Truncate &) const = default;
};

struct RemovePrefix
{
    QString prefix;
    bool operator==(const RemovePrefix &) const = default;
};

struct RemoveSuffix
{
    QString suffix;
    bool operator==(const RemoveSuffix &) const = default;
};

struct Constant // whatever the cell has
{
    QString text;
    bool operator==(const Constant &) const = default;
};

struct Default // when the text is blank
{
    QString text;
    bool operator==(const Default &) const = default;
};

struct MapValues // texts that are not there stay as they are, or become what "*" has
{
    QMap<QString, QString> map;
    bool operator==(const MapValues &) const = default;
};

struct BlankWhen
{
    QStringList texts;
    bool operator==(const BlankWhen &) const = default;
};

struct LookUp // the text is a key of a side file; it becomes that row's column
{
    QString file, column;
    bool operator==(const LookUp &) const = default;
};

} // namespace step

using Step = std::variant<step::Trim, step::Collapse, step::ChangeCase, step::Replace, step::Regex, step::Split,
                          step::Join, step::Pad, step::Truncate, step::RemovePrefix, step::RemoveSuffix,
                          step::Constant, step::Default, step::MapValues, step::BlankWhen, step::LookUp>;

} // namespace martlet
