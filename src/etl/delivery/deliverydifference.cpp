// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/delivery/deliverydifference.h"

#include "etl/delivery/deliveredlines.h"

#include <QHash>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = LineDifference::Kind;

QString changeWords(const DeliveredLines &before, const DeliveredLine &was, const DeliveredLines &after,
                    const DeliveredLine &is)
{
    QStringList words;
    for (qsizetype column = 0; column < after.header.size(); ++column) {
        const auto place = before.header.indexOf(after.header[column]);
        const auto old = was.fields.value(place), now = is.fields.value(column);
        if (old != now)
            words += u"%1 %2 → %3"_s.arg(after.header[column], old, now);
    }
    return words.join(u", ");
}

} // namespace

QString toText(Kind kind)
{
    return kind == Kind::Added ? u"added"_s : kind == Kind::Removed ? u"removed"_s : u"changed"_s;
}

qint64 DeliveryDifference::count(Kind kind) const
{
    return std::count_if(lines.begin(), lines.end(),
                         [kind](const LineDifference &line) { return line.kind == kind; });
}

Result<DeliveryDifference> deliveryDifference(Session &session, qint64 store, QDate day, BatchId earlier,
                                              BatchId later, const FieldCipher *cipher)
{
    TRY_ASSIGN(const auto before, DeliveredLines::read(session, earlier, store, day, cipher));
    TRY_ASSIGN(const auto after, DeliveredLines::read(session, later, store, day, cipher));
    QHash<QString, const DeliveredLine *> now;
    for (const auto &line : after.lines)
        now.insert(line.key, &line);
    DeliveryDifference difference{before.fileName, after.fileName};
    QHash<QString, const DeliveredLine *> was;
    for (const auto &line : before.lines) {
        was.insert(line.key, &line);
        if (!now.contains(line.key))
            difference.lines.push_back({Kind::Removed, line.key, line.line, 0, line.raw, {}, {}});
    }
    for (const auto &line : after.lines) {
        const auto *const old = was.value(line.key);
        if (!old)
            difference.lines.push_back({Kind::Added, line.key, 0, line.line, {}, line.raw, {}});
        else if (old->hash != line.hash)
            difference.lines.push_back({Kind::Changed, line.key, old->line, line.line, old->raw, line.raw,
                                        changeWords(before, *old, after, line)});
        else
            ++difference.same;
    }
    return difference;
}

} // namespace martlet
