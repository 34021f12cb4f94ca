// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/batch.h"
#include "tasks/task.h"
#include "ui/home/homefigures.h"
#include "ui/shell/page.h"

#include <vector>

class QGridLayout;

namespace martlet {

class Label;
class ListCard;
class NumberTile;
class StateCard;
struct Story;

// Where the shop stands, what was loaded last, and where to go on.
class HomePage final : public Page
{
    Q_OBJECT
public:
    explicit HomePage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;

    void showFigures(const HomeFigures &figures);
    void showNoSales(); // an empty warehouse
    void showLoads(const std::vector<Batch> &batches);
    void showStories(const std::vector<Story> &stories); // makes room for their card

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTop();
    void placeCards();
    void showError(const Error &error);
    void showVisits();
    bool showKept();
    void showSteps();
    void showSentence();
    QString storyTick(const Story &story) const;

    struct Content
    {
        WarehouseFacts facts;
        HomeFigures figures;
        std::vector<Batch> batches;
    };

    PageContext m_context;
    QGridLayout *m_grid;
    Label *m_greeting, *m_sentence;
    NumberTile *m_revenue, *m_likeForLike, *m_margin, *m_basket;
    ListCard *m_stories = nullptr; // only in a demo shop
    ListCard *m_loads, *m_visits, *m_steps;
    LastDay m_lastDay;
    Task<Result<Content>> m_content;
};

} // namespace martlet
