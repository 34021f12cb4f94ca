// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/batchledger.h"
#include "lineage/rowname.h"
#include "tasks/task.h"

#include <QDialog>

#include <memory>

namespace Ui {
class WhereFromDialog;
}

namespace martlet {

class ResultGrid;
class StateCard;
class Workbench;

// Where a row of the warehouse came from: file, line and raw text, the batch, the rules that were applied to
// it, and what changed it later.
class WhereFromDialog final : public QDialog
{
    Q_OBJECT
public:
    WhereFromDialog(std::shared_ptr<Workbench> bench, const RowName &row, QWidget *parent = nullptr);
    ~WhereFromDialog() override;

    void showProvenance(const Provenance &from);
    void showError(const Error &error);

private:
    std::unique_ptr<Ui::WhereFromDialog> m_ui;
    StateCard *m_state;
    Task<Result<Provenance>> m_ask;
};

// The grid's rows can be asked where they came from.
void offerWhereFrom(ResultGrid &grid, const std::shared_ptr<Workbench> &bench);

} // namespace martlet
