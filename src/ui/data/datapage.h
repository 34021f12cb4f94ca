// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/task.h"
#include "ui/data/datasource.h"
#include "ui/data/starcard.h"
#include "ui/shell/page.h"

#include <memory>

namespace Ui {
class DataPage;
}

namespace martlet {

class Workbench;

// What the warehouse is made of: the star with each column's profile, its tables, where they came from, and the
// steps of the schema.
class DataPage final : public Page
{
    Q_OBJECT
public:
    DataPage(const PageContext &context, QWidget *parent);
    ~DataPage() override;

    enum class Tab { Star, Tables, Lineage, Members, Migrations };
    // "sales_fact.unit_price", "sales_fact", or the name of a tab: "tables", "lineage", "members",
    // "migrations".
    void showItem(const QString &item) override;
    void refresh() override;
    void exportResult() override;
    void find() override;
    bool isSettled() const override;
    void choose(const StarSpot &spot);
    void showTab(Tab tab);

private:
    void connectStar();
    void connectTabs();
    void connectMembers();
    void readOverview();
    void readProfile();
    void readChecks();
    void addCheck();
    void readSources(const QString &table);
    void readLineage(const QString &table);
    void showOverview(const DataOverview &overview);
    void showMigrations(const DataOverview &overview);

    std::shared_ptr<Workbench> m_bench;
    std::shared_ptr<DataSource> m_source;
    std::unique_ptr<Ui::DataPage> m_ui;
    DataOverview m_overview;
    StarSpot m_chosen;
    Task<Result<DataOverview>> m_readOverview;
    Task<Result<ColumnProfilePtr>> m_readProfile;
    Task<Result<std::vector<CheckState>>> m_readChecks;
    Task<Result<qint64>> m_keepCheck;
    Task<Result<TableLineage>> m_readSources, m_readLineage;
    Task<Result<QMap<QString, qint64>>> m_readNulls;
    Task<Result<Answer>> m_readRows;
};

} // namespace martlet
