// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/data/starcard.h"
#include "warehouse/starsurvey.h"
#include "workbench/tablelineage.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace martlet {

class BusyVeil;
class FactGrid;
class FrequencyBars;
class HistogramView;
class Label;
class ReportNotice;
class SectionHead;
struct CheckState;

// The chosen column beside the star: its profile, its checks and where it comes from; or the chosen table with
// its columns. It shows what it is given and asks for nothing itself.
class ColumnPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnPanel(QWidget *parent = nullptr);

    void showTable(const StarTable &table, const QString &rows);
    void beginColumn(const StarTable &table, const StarColumn &column);
    void showProgress(const ProgressStep &step);
    void showProfile(const ColumnProfilePtr &profile);
    void showChecks(const std::vector<CheckState> &states);
    void showSources(const std::vector<ColumnSource> &sources);
    void showError(const Error &error);
    void showStopped();

    bool isPinned() const; // the panel keeps its column while others are chosen
    const StarSpot &spot() const { return m_spot; }
    const ColumnProfilePtr &profile() const { return m_profile; } // on screen; null: none
    const FactGrid &facts() const { return *m_facts; }

Q_SIGNALS:
    void closed();
    void spotWanted(const martlet::StarSpot &spot);
    void rowsWanted();
    void newCheckWanted();
    void recipeWanted();
    void exportWanted();
    void retryWanted();
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(QVBoxLayout *whole);
    void buildBody(QVBoxLayout *whole);
    void buildFoot(QVBoxLayout *whole);
    void showHead(const QString &title, const QString &subtitle, const QString &sentence);
    void showFacts(const ColumnProfile &profile);
    void showSpread(const ColumnProfile &profile);
    void hideSections();
    void clearLines(QVBoxLayout *lines);
    void setBodyVisible(bool visible);

    StarSpot m_spot;
    ColumnProfilePtr m_profile;
    Label *m_title, *m_subtitle, *m_sentence;
    QToolButton *m_pin, *m_close;
    QWidget *m_body, *m_content;
    ReportNotice *m_notice;
    FactGrid *m_facts;
    SectionHead *m_spreadHead, *m_frequentHead, *m_columnsHead, *m_checksHead, *m_sourceHead;
    HistogramView *m_spread;
    FrequencyBars *m_frequent;
    QVBoxLayout *m_columns, *m_checks, *m_sources;
    QPushButton *m_rows, *m_addCheck, *m_export;
    BusyVeil *m_veil;
};

} // namespace martlet
