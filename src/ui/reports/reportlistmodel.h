// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/catalogue.h"

#include <QStandardItemModel>

namespace martlet {

// The reports by group, in the catalogue's order; those that lack data stand in groups of their own at the end,
// "Needs stock levels". Rows: groups, below them reports.
class ReportListModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // of a report; empty for groups
        SentenceRole,          // below a report's title
        CountRole,             // of a group
        LacksRole,             // cannot run: what it lacks
        SearchRole             // everything a search looks at
    };

    explicit ReportListModel(QObject *parent = nullptr);
    void setReports(const std::vector<Report> &reports, const WarehouseFacts &facts);
    QModelIndex indexOf(const QString &id) const;
};

} // namespace martlet
