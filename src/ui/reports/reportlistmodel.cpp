// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportlistmodel.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString needsTitle(const Report &report, const WarehouseFacts &facts)
{
    const auto lacks = [&](const QString &need, bool has) { return !has && report.needs.contains(need); };
    if (lacks(u"stock"_s, facts.hasStock))
        return ReportListModel::tr("Needs stock levels");
    if (lacks(u"cost"_s, facts.hasCost))
        return ReportListModel::tr("Needs costs");
    if (lacks(u"employees"_s, facts.hasEmployees))
        return ReportListModel::tr("Needs employees");
    if (lacks(u"customers"_s, facts.hasCustomers))
        return ReportListModel::tr("Needs customers");
    return ReportListModel::tr("Needs data");
}

QStandardItem *groupNamed(std::vector<QStandardItem *> &groups, const QString &name)
{
    for (QStandardItem *group : groups) {
        if (group->text() == name)
            return group;
    }
    groups.push_back(new QStandardItem(name));
    groups.back()->setFlags(Qt::ItemIsEnabled);
    return groups.back();
}

} // namespace

ReportListModel::ReportListModel(QObject *parent)
    : QStandardItemModel(parent)
{
}

void ReportListModel::setReports(const std::vector<Report> &reports, const WarehouseFacts &facts)
{
    clear();
    std::vector<QStandardItem *> groups;
    std::vector<QStandardItem *> lacking;
    for (const Report &report : reports) {
        const QString missing = missingFor(report, facts);
        QStandardItem *group = missing.isEmpty() ? groupNamed(groups, report.group)
                                                 : groupNamed(lacking, needsTitle(report, facts));
        auto *item = new QStandardItem(report.title);
        item->setData(report.id, IdRole);
        item->setData(report.description, SentenceRole);
        item->setData(missing, LacksRole);
        item->setData(QStringList{report.title, report.description, report.question, report.group}.join(u'\n'),
                      SearchRole);
        item->setToolTip(missing.isEmpty() ? report.question : missing);
        item->setEditable(false);
        group->appendRow(item);
    }
    for (auto *list : {&groups, &lacking}) {
        for (QStandardItem *group : *list) {
            group->setData(group->rowCount(), CountRole);
            if (list == &lacking)
                group->setData(group->text(), LacksRole);
            appendRow(group);
        }
    }
}

QModelIndex ReportListModel::indexOf(const QString &id) const
{
    const QModelIndexList found = match(index(0, 0), IdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

} // namespace martlet
