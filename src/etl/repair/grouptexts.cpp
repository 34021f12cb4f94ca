// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/grouptexts.h"

#include "base/tr.h"
#include "etl/csv/utf8.h"
#include "etl/repair/numberpattern.h"

#include <QLocale>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// "sale_date" is "Sale date", "product_id" is "Product".
QString nameOf(QString column)
{
    if (column.endsWith("_id"_L1) && column.size() > 3)
        column.chop(3);
    column.replace(u'_', u' ');
    if (!column.isEmpty())
        column[0] = column[0].toUpper();
    return column;
}

QString counted(qint64 count)
{
    return QLocale().toString(count);
}

class GroupTexts final
{
public:
    GroupTexts(const RejectGroup &group, const BrokenLines &broken, const FileRecipe &file, int columns)
        : m_group(group)
        , m_broken(broken)
        , m_file(file)
        , m_columns(columns)
        , m_name(nameOf(broken.column))
    {
    }

    QString title() const
    {
        const auto &rule = m_broken.rule;
        if (does(MendAction::Blank))
            return Martlet::tr("%1 is “%2”").arg(m_name, m_group.choices.front().argument);
        if (does(MendAction::ReadDate))
            return isAmbiguous() ? Martlet::tr("%1 can be read in two ways").arg(m_name)
                                 : Martlet::tr("%1 is written %2").arg(m_name, argument().toUpper());
        if (does(MendAction::ReadNumber))
            return isAmbiguous() ? Martlet::tr("%1 can be read in two ways").arg(m_name) : numberTitle();
        return titleOf(rule);
    }

    QString reason() const
    {
        if (isAmbiguous() && isReading())
            return readingsText();
        if (does(MendAction::ReadDate))
            return m_group.fits == m_group.kept
                       ? Martlet::tr("no other reading fits all of them")
                       : Martlet::tr("%1 of %2 fit").arg(counted(m_group.fits), counted(m_group.kept));
        if (m_broken.rule == u"UNKNOWN_KEY")
            return keysText();
        if (m_broken.rule == u"ENCODING")
            return m_group.fits > 0 ? Martlet::tr("they read well as Windows-1252")
                                    : Martlet::tr("they do not read well as Windows-1252 either");
        if (does(MendAction::JoinNext))
            return Martlet::tr("two lines together have the header’s %1 fields").arg(m_columns);
        if (m_broken.rule == u"RAGGED")
            return fieldsText();
        if (m_broken.rule == u"REQUIRED")
            return m_group.mend && m_group.mend->action == MendAction::WhenBlank
                       ? Martlet::tr("it would be the unknown member")
                   : m_group.mend ? describe(*m_group.mend)
                                  : Martlet::tr("it must have a value");
        if (m_broken.rule == u"LENGTH")
            return lengthText();
        if (m_broken.rule == u"CONFLICT")
            return Martlet::tr("choose which of the lines stands");
        if (does(MendAction::Recompute))
            return Martlet::tr("compute the total, or let it differ");
        return textsText();
    }

    QString button() const
    {
        if (isAmbiguous())
            return m_group.choices.size() > 1 ? Martlet::tr("Choose") : Martlet::tr("Show");
        if (!m_group.mend)
            return Martlet::tr("Show");
        if (m_group.mend->action == MendAction::AddMembers)
            return Martlet::tr("Add %1").arg(counted(qint64(m_broken.frequentCells().size())));
        return Martlet::tr("Mend");
    }

private:
    bool isAmbiguous() const { return !m_group.mend && !m_group.choices.empty(); }
    bool does(MendAction action) const
    {
        return !m_group.choices.empty() && m_group.choices.front().action == action;
    }
    bool isReading() const { return does(MendAction::ReadDate) || does(MendAction::ReadNumber); }
    QString argument() const { return m_group.choices.front().argument; }

    QString numberTitle() const
    {
        const auto format = numberFormatFromPattern(argument());
        if (!format)
            return titleOf(m_broken.rule);
        if (format->percent)
            return Martlet::tr("%1 is a percentage").arg(m_name);
        if (!format->symbol.isEmpty())
            return Martlet::tr("%1 has the sign %2").arg(m_name, format->symbol);
        if (format->decimal == u',')
            return Martlet::tr("%1 has a decimal comma").arg(m_name);
        return Martlet::tr("%1 has its thousands parted").arg(m_name);
    }

    QString titleOf(const QString &rule) const
    {
        if (rule == u"UNKNOWN_KEY")
            return Martlet::tr("%1 is unknown").arg(m_name);
        if (rule == u"RAGGED" && does(MendAction::JoinNext))
            return Martlet::tr("A line breaks off and goes on in the next");
        if (rule == u"RAGGED")
            return m_broken.hasTooMany ? Martlet::tr("Too many fields") : Martlet::tr("Too few fields");
        if (rule == u"ENCODING")
            return Martlet::tr("Bytes are not %1")
                .arg(m_file.encoding.isEmpty() ? u"UTF-8"_s : m_file.encoding);
        if (rule == u"REQUIRED")
            return Martlet::tr("%1 is empty").arg(m_name);
        if (rule == u"LENGTH")
            return Martlet::tr("%1 is too long").arg(m_name);
        if (rule == u"CONFLICT")
            return Martlet::tr("The same key with different content");
        if (rule == u"TOTAL")
            return Martlet::tr("Total is not quantity × price");
        if (rule == u"STOCK")
            return Martlet::tr("Closing stock does not add up");
        if (rule == u"ZERO_QUANTITY")
            return Martlet::tr("Quantity is 0");
        if (rule == u"DATE")
            return Martlet::tr("%1 is no date").arg(m_name);
        if (rule == u"TIME")
            return Martlet::tr("%1 is no time").arg(m_name);
        if (rule == u"NUMBER")
            return Martlet::tr("%1 is no number").arg(m_name);
        if (rule == u"LOOKUP")
            return Martlet::tr("%1 is not in the side file").arg(m_name);
        if (rule == u"QUOTE")
            return Martlet::tr("A quotation mark is not closed");
        return m_name.isEmpty() ? Martlet::tr("Rule %1").arg(rule)
                                : Martlet::tr("%1 breaks the rule %2").arg(m_name, rule);
    }

    QString readingsText() const
    {
        QStringList ways;
        for (const auto &mend : m_group.choices)
            ways += mend.argument;
        return Martlet::tr("“%1” fits %2")
            .arg(QString::fromStdString(m_broken.cells.front()), ways.join(Martlet::tr(" and ")));
    }

    QString keysText() const
    {
        const auto keys = m_broken.frequentCells();
        const auto often =
            keys.size() > 1 ? Martlet::tr("%1 and %2").arg(printable(keys[0].first), printable(keys[1].first))
                            : printable(keys.front().first);
        return Martlet::tr("%1 keys, most often %2").arg(counted(qint64(keys.size())), often);
    }

    QString fieldsText() const
    {
        const auto [least, most] =
            std::minmax_element(m_broken.fieldCounts.begin(), m_broken.fieldCounts.end());
        return *least == *most ? Martlet::tr("%1 of %2").arg(*least).arg(m_columns)
                               : Martlet::tr("%1 to %2 of %3").arg(*least).arg(*most).arg(m_columns);
    }

    QString lengthText() const
    {
        qsizetype longest = 0;
        for (const auto &cell : m_broken.cells)
            longest = std::max(longest, utf8Length(cell));
        return m_group.mend
                   ? Martlet::tr("over %1 characters, %2 at most").arg(m_group.mend->argument).arg(longest)
                   : Martlet::tr("%1 characters at most").arg(longest);
    }

    QString textsText() const
    {
        const auto texts = m_broken.frequentCells();
        if (texts.empty() || texts.front().first.empty())
            return {};
        return texts.size() == 1 ? Martlet::tr("all are “%1”").arg(printable(texts.front().first))
                                 : Martlet::tr("most often “%1”").arg(printable(texts.front().first));
    }

    const RejectGroup &m_group;
    const BrokenLines &m_broken;
    const FileRecipe &m_file;
    int m_columns;
    QString m_name;
};

} // namespace

void describeGroup(RejectGroup &group, const BrokenLines &broken, const FileRecipe &file, int columns)
{
    const GroupTexts texts(group, broken, file, columns);
    group.title = texts.title();
    group.reason = texts.reason();
    group.button = texts.button();
}

} // namespace martlet
