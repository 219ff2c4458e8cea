CREATE TABLE "block" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"organization_id" text,
	"number" integer NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "block_version" (
	"block_id" text NOT NULL,
	"number" integer NOT NULL,
	"texts" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	CONSTRAINT "block_version_block_id_number_pk" PRIMARY KEY("block_id","number")
);
--> statement-breakpoint
CREATE TABLE "document_block" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"block_id" text NOT NULL,
	"number" integer NOT NULL,
	"position" integer NOT NULL,
	"choices" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handoff" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"language" text NOT NULL,
	"format" text NOT NULL,
	"source_number" integer NOT NULL,
	"texts" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"name" text NOT NULL,
	"language" text,
	"original" text,
	"paragraphs" jsonb NOT NULL,
	"words" integer NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "segment" ADD COLUMN "foreign_id" text;--> statement-breakpoint
ALTER TABLE "segment_version" ADD COLUMN "parts" jsonb;--> statement-breakpoint
ALTER TABLE "source_version" ADD COLUMN "notes" jsonb;--> statement-breakpoint
ALTER TABLE "block" ADD CONSTRAINT "block_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "block_version" ADD CONSTRAINT "block_version_block_id_block_id_fk" FOREIGN KEY ("block_id") REFERENCES "public"."block"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_block" ADD CONSTRAINT "document_block_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_block" ADD CONSTRAINT "document_block_block_id_block_id_fk" FOREIGN KEY ("block_id") REFERENCES "public"."block"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference" ADD CONSTRAINT "reference_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference" ADD CONSTRAINT "reference_original_blob_sha256_fk" FOREIGN KEY ("original") REFERENCES "public"."blob"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_block_document" ON "document_block" USING btree ("document_id","position");--> statement-breakpoint
CREATE INDEX "document_block_block" ON "document_block" USING btree ("block_id");--> statement-breakpoint
CREATE INDEX "handoff_document" ON "handoff" USING btree ("document_id","language");--> statement-breakpoint
CREATE INDEX "reference_document" ON "reference" USING btree ("document_id");