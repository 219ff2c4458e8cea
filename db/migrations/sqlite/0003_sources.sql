CREATE TABLE `block` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`organization_id` text,
	`number` integer NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `block_version` (
	`block_id` text NOT NULL,
	`number` integer NOT NULL,
	`texts` text NOT NULL,
	`created_at` integer NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	PRIMARY KEY(`block_id`, `number`),
	FOREIGN KEY (`block_id`) REFERENCES `block`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `document_block` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`block_id` text NOT NULL,
	`number` integer NOT NULL,
	`position` integer NOT NULL,
	`choices` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`block_id`) REFERENCES `block`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_block_document` ON `document_block` (`document_id`,`position`);--> statement-breakpoint
CREATE INDEX `document_block_block` ON `document_block` (`block_id`);--> statement-breakpoint
CREATE TABLE `handoff` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`language` text NOT NULL,
	`format` text NOT NULL,
	`source_number` integer NOT NULL,
	`texts` text NOT NULL,
	`created_at` integer NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `handoff_document` ON `handoff` (`document_id`,`language`);--> statement-breakpoint
CREATE TABLE `reference` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`name` text NOT NULL,
	`language` text,
	`original` text,
	`paragraphs` text NOT NULL,
	`words` integer NOT NULL,
	`added_at` integer NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`original`) REFERENCES `blob`(`sha256`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reference_document` ON `reference` (`document_id`);--> statement-breakpoint
ALTER TABLE `segment` ADD `foreign_id` text;--> statement-breakpoint
ALTER TABLE `segment_version` ADD `parts` text;--> statement-breakpoint
ALTER TABLE `source_version` ADD `notes` text;