// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "semantic/semanticmodel.h"
#include "tasks/task.h"
#include "ui/shell/page.h"

#include <QStandardItemModel>
#include <QTimer>

#include <memory>

namespace Ui {
class ModelPage;
}

namespace martlet {

class Workbench;

// The model of a database that is no warehouse: what questions may speak of, and the text it is written in, to
// be edited. What is written is held against the database as it is typed, and kept only when it fits.
class ModelPage final : public Page
{
    Q_OBJECT
public:
    ModelPage(const PageContext &context, QWidget *parent);
    ~ModelPage() override;

    bool isSettled() const override;
    void setEditing(bool editing);
    void keep();

private:
    void showSentence();
    void inferAnew();
    void checkSoon();
    void check();
    void showChecked(const Result<SemanticModel> &checked);
    void mark(int line); // 0: none

    std::shared_ptr<Workbench> m_bench;
    std::unique_ptr<Ui::ModelPage> m_ui;
    QStandardItemModel m_tree;
    QTimer m_typing;   // until the text is checked
    QByteArray m_good; // the last text that fits
    Task<Result<SemanticModel>> m_check;
    Task<Result<QByteArray>> m_infer;
};

} // namespace martlet
