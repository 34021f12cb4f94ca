// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/repairrecord.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace martlet {

using namespace Qt::StringLiterals;

void writeRepair(const Batch &batch, QJsonObject &format)
{
    if (batch.parent.value != 0)
        format.insert(u"retry_of"_s, batch.parent.value);
    if (batch.edited != 0)
        format.insert(u"edited"_s, batch.edited);
    QJsonArray mends;
    for (const auto &mend : batch.mends)
        mends.append(QJsonObject{{u"rule"_s, mend.rule},
                                 {u"column"_s, mend.column},
                                 {u"action"_s, mend.action},
                                 {u"argument"_s, mend.argument},
                                 {u"lines"_s, mend.lines}});
    if (!mends.isEmpty())
        format.insert(u"mends"_s, mends);
}

void readRepair(const QString &format, Batch &batch)
{
    const auto object = QJsonDocument::fromJson(format.toUtf8()).object();
    batch.parent = BatchId{object.value(u"retry_of"_s).toInteger()};
    batch.edited = object.value(u"edited"_s).toInteger();
    for (const auto &value : object.value(u"mends"_s).toArray()) {
        const auto mend = value.toObject();
        batch.mends.push_back({mend.value(u"rule"_s).toString(), mend.value(u"column"_s).toString(),
                               mend.value(u"action"_s).toString(), mend.value(u"argument"_s).toString(),
                               mend.value(u"lines"_s).toInteger()});
    }
}

} // namespace martlet
